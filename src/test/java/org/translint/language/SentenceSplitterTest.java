package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class SentenceSplitterTest {

  private static List<Sentence> split(String language, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
    return new SentenceSplitter(language).split(document);
  }

  private static List<String> sentences(String language, String text) {
    return split(language, text).stream().map(s -> s.span().of(text)).toList();
  }

  private static List<String> tokens(String language, String text) {
    return split(language, text).stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::text)
        .toList();
  }

  @Test
  void doesNotEndASentenceAtAnAbbreviation() {
    assertThat(sentences("fr", "Selon M. Duval, tout va bien. Mme Roy se tait."))
        .containsExactly("Selon M. Duval, tout va bien.", "Mme Roy se tait.");
    assertThat(sentences("id", "Kata Prof. Hartono di Jl. Merdeka. Ia pulang."))
        .containsExactly("Kata Prof. Hartono di Jl. Merdeka.", "Ia pulang.");
  }

  @Test
  void keepsAClosingQuotationMarkWithItsSentence() {
    assertThat(sentences("ja", "「行こう。」彼は言った。")).containsExactly("「行こう。」", "彼は言った。");
    assertThat(sentences("fr", "« Où ? » a-t-il demandé. Rien."))
        .containsExactly("« Où ? » a-t-il demandé.", "Rien.");
  }

  @Test
  void readsAcrossAWrappedLine() {
    assertThat(sentences("en", "The river rose\nin the night. It fell.")).hasSize(2);
  }

  @Test
  void keepsCompoundsTogetherAndElidedWordsApart() {
    assertThat(tokens("fr", "L’accord franco-russe d'hier, dit-il : « 3,5 % »"))
        .containsExactly(
            "L’", "accord", "franco-russe", "d'", "hier", ",", "dit-il", ":", "«", "3,5", "%", "»");
    assertThat(tokens("fr", "d’« animaux »")).containsExactly("d’", "«", "animaux", "»");
    assertThat(tokens("fr", "aujourd’hui")).containsExactly("aujourd’hui");
    assertThat(tokens("en", "the 14-year-old's F-16")).hasSize(3);
  }

  @Test
  void noSpaceIsAToken() {
    assertThat(tokens("fr", "Le\u00a0maire de\u3000la\u2009ville"))
        .containsExactly("Le", "maire", "de", "la", "ville");
  }

  @Test
  void takesAnAddressAsOneToken() {
    assertThat(tokens("en", "See https://example.org/a?b=c, mail me@example.org or example.co.id."))
        .contains("https://example.org/a?b=c", "me@example.org", "example.co.id");
    assertThat(tokens("fr", "le site #MondialFr de @presse")).contains("#MondialFr", "@presse");
  }

  @Test
  void segmentsScriptsWithoutSpacesIntoWords() {
    assertThat(tokens("zh", "总统昨天访问了雅加达。")).contains("总统", "昨天", "访问");
    assertThat(tokens("ja", "大統領は昨日、東京を訪れた。")).contains("大統領", "昨日", "東京");
  }

  @Test
  void tokensLieInsideTheirSentenceInOrder() {
    String text = "Un café, « l’été » : 12 % !\nFin. Autre “phrase” — là.";
    for (Sentence sentence : split("fr", text)) {
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.span().of(text)).isEqualTo(token.text()).isNotBlank();
        at = token.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(sentence.span().end());
    }
  }

  @Test
  void partsAWordFromItsMarkAtAnyNoBreakSpace() {
    for (String space : List.of(" ", "\u00A0", "\u202F")) {
      String text = "« Ils l’ont écouté », dit-elle : bravo !".replace(" ", space);
      assertThat(tokens("fr", text))
          .containsExactly(
              "«", "Ils", "l’", "ont", "écouté", "»", ",", "dit-elle", ":", "bravo", "!");
    }
  }
}
