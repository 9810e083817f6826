package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.Analyses;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class MarkFinderTest {

  private static final Pattern ADDRESS = Pattern.compile("https:\\S+");

  /** All marks of a text of one block, in the order of the text. */
  private static List<Mark> find(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    List<Token> tokens = new ArrayList<>();
    for (Matcher m = ADDRESS.matcher(text); m.find(); ) {
      tokens.add(new Token(Token.Kind.ADDRESS, new Span(m.start(), m.end()), m.group()));
    }
    Document document =
        new Document("a", "a", "fr", text, List.of(block), SourceMap.identity(text));
    List<Sentence> sentences = List.of(new Sentence(block.span(), block, "fr", tokens));
    return MarkFinder.of("fr").find(Analyses.ofSentences(document, sentences)).values().stream()
        .flatMap(List::stream)
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~\"~ | 1000000 | 1000000",
        "~« ~ | 500000 | 500000",
        "~\"mot\" ~ | 200000 | 400000",
        "~(https://a.example/b(c)d) ~ | 40000 | 40000",
      })
  void readsALongParagraphInOnePass(String part, int times, int marks) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(find(part.repeat(times))).hasSize(marks));
  }

  @Test
  void looksPastMarksAndSpacesToTheStartOfTheBlock() {
    String text = "— \uD83D\uDE00 « “Oui”, dit-il. (\"Non\")";
    assertThat(find(text))
        .extracting(m -> text.substring(m.span().start(), m.span().end()) + m.opensBlock())
        .containsExactly("«true", "“true", "”false", "(false", "\"false", "\"false", ")false");
    assertThat(find("Il dit (« mot ») : «\u00A0Oui").stream().map(Mark::introduced))
        .containsExactly(false, false, false, false, true);
  }

  @Test
  void knowsLabelsOfListsByTheFewCharactersBeforeThem() {
    assertThat(find("a) xviii) mot, 123) 1234) :-) mot) \uD835\uDFCF\uD835\uDFCF)"))
        .extracting(Mark::otherCost)
        .containsExactly(2, 2, 2, Mark.NEVER, 1, Mark.NEVER, 2);
  }
}
