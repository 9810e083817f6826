package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;

class UnpairedQuoteTest {

  private final UnpairedQuote check = new UnpairedQuote();

  private void assertMarks(String language, String... paragraphs) {
    String marked = String.join("\n\n", paragraphs);
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @Test
  void findsAMarkThatClosesNothing() {
    assertMarks("fr", "Rien ne change, dit-il. [[»]] Puis il part.", "« C’est tout », dit-elle.");
    assertMarks("en", "Nothing changes.[[”]] Then he left.", "“That is all,” she said.");
    assertMarks("ja", "何も変わらない[[」]]と述べた。", "「それだけだ」と彼女は言った。");
  }

  @Test
  void findsTheMarkThatIsNeverClosedAndReadsTheRestAsUsual() {
    assertMarks(
        "fr",
        "« La séance est close », dit le maire.",
        "Il parle d’une [[«]] erreur de calcul et s’assied.",
        "« C’est faux », dit son voisin, « et même « très » faux ».",
        "« Merci », dit le maire.");
    assertMarks("zh", "他称之为[[“]]误会。", "“谢谢，”市长说。");
    assertMarks("ar", "وصف الخطة بأنها [[«]]متأخرة.", "قال العمدة: «شكرا».");
  }

  @Test
  void letsNoQuotationRunOnBehindWordsThatTellWhoSpoke() {
    assertMarks("zh", "[[“]]河水一夜之间涨了三米，她说。", "工人们封锁了大桥。", "我们等了整整一天。[[”]]", "市长向他们道谢。");
    assertMarks("ja", "[[「]]もう一度渡りたいと彼女は言いました。", "橋は五月に開く。", "それだけだ。[[」]]");
    assertMarks("zh", "“河水一夜之间涨了三米。", "工人们封锁了大桥，他们说得很少。", "我们等了整整一天。”");
    assertMarks("fr", "« La rivière est montée, dit-elle.", "Nous avons fermé le pont. »");
  }

  @Test
  void saysWhichMarkIsMissing() {
    List<Finding> findings = MarkedText.findings(check, "de", "Er nannte es „zu spät und ging.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains("„").contains("“").doesNotContain("”");
    assertThat(findings.get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | „Es reicht“, sagte er. »Wirklich«, fragte sie. «Ja», sagte er.",
        "sv | ”Det räcker”, sade han. »Verkligen», frågade hon. ’Ja’, sade han.",
        "pl | „Wystarczy”, powiedział. «Naprawdę», spytała.",
        "fr | « Assez », dit-il. “Vraiment ?” “Oui.” \"Bon.\" ‹ Et puis ? ›",
        "en | “Enough,” he said. ‘Really?’ \"Yes.\" 'Good,' and so on.",
        "zh | “够了，”他说。《日报》写道：‘真的吗？’『是』「好」〈完〉【快讯】（全文）",
        "ja | 「もう『十分』だ」と彼は言った。（本紙）【速報】",
        "ar | «كفى»، قال. “حقا؟” \"نعم\" ”جيد“ (انتهى)",
        "id | “Cukup,” katanya. ‘Sungguh?’ \"Ya.\" 'Baik,' katanya."
      })
  void knowsTheMarksOfManyLanguages(String language, String text) {
    assertMarks(language, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The dogs’ dinner of the ’90s: rock ’n’ roll at 5'10\" with a 27\" screen :)",
        "en | The plan: a) build, b) wait, 3) sell. It works (or so they say :)",
        "en | “Enough\" is lax, \"enough” too, and so is ”enough”.",
        "en | See https://example.org/wiki/Bridge_(card for the rules.",
        "fr | L’été à Saint-Jean-d’Acre, qu’est-ce que c’est ? Aujourd’hui l’ ancien port.",
        "id | Jum’at, Qur’an dan Ma'ruf bukan kutipan.",
        "zh | 他看了 O’Brien 的节目。"
      })
  void leavesAloneWhatIsNoQuotation(String language, String text) {
    assertMarks(language, text);
  }

  @Test
  void followsAQuotationThatIsOpenedAgainInEachParagraph() {
    assertMarks(
        "en",
        "The mayor was clear: “The bridge will open in May.",
        "“We tested it for a year.",
        "“Then we tested it again.”",
        "“Fine,” said her neighbour. “I am glad.",
        "“I was worried.”");
    assertMarks(
        "fr", "« Le pont ouvrira en mai.", "« Nous l’avons essayé pendant un an », dit le maire.");
  }

  @Test
  void followsAQuotationThatIsNotOpenedAgain() {
    assertMarks(
        "fr",
        "Le maire précise : « Le pont ouvrira en mai.",
        "Nous l’avons essayé pendant un an.",
        "Puis une deuxième fois. »",
        "« Très bien », dit son voisin.");
  }

  @Test
  void doesNotTakeANewQuotationForOneThatGoesOn() {
    assertMarks(
        "en",
        "[[“]]The bridge will open in May, she said on Monday.",
        "“Fine,” said her neighbour.");
    assertMarks("ja", "[[「]]橋は五月に開通します。", "「結構です」と隣人は言った。");
  }

  @Test
  void findsALoneBracketInItsParagraph() {
    assertMarks(
        "en", "It is 300 km [[(]]180 miles long.", "The dam (built in 1961) is (partly) closed.");
    assertMarks("zh", "全长300公里（约180英里。".replace("（", "[[（]]"), "大坝（1961年建）已关闭。");
  }

  @Test
  void saysNothingWhereAStraightMarkIsAmbiguous() {
    assertMarks("ar", "قال العمدة\"الجسر سيفتح في مايو.");
  }

  @Test
  void findsTheOneMarkThatIsTakenFromAnyWellFormedText() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        paragraphs.add("Le pont de la ville" + phrases(random, 2) + ".");
      }
      String text = String.join("\n\n", paragraphs);
      assertThat(MarkedText.lint(check, "fr", text)).as("seed %d: %s", seed, text).isEqualTo(text);
      List<Integer> marks = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        if ("«»()".indexOf(text.charAt(i)) >= 0) {
          marks.add(i);
        }
      }
      if (!marks.isEmpty()) {
        int taken = marks.get(random.nextInt(marks.size()));
        String broken = text.substring(0, taken) + text.substring(taken + 1);
        assertThat(MarkedText.findings(check, "fr", broken))
            .as("seed %d: %s", seed, broken)
            .hasSize(1);
      }
    }
  }

  private static String phrases(Random random, int depth) {
    StringBuilder out = new StringBuilder(" est ancien");
    for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
      String inner = "dit" + phrases(random, depth - 1);
      out.append(random.nextBoolean() ? " « " + inner + " » et" : " (" + inner + ") et");
    }
    return out.append(" solide").toString();
  }
}
