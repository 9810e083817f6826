package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

class MixedQuotesTest {

  private final MixedQuotes check = new MixedQuotes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “Yes,” she said. He called it “a gift[[\"]] and left.",
        "en | \"Yes,\" she said. He called it \"a gift[[”]] and left.",
        "fr | « Oui », dit-elle. Il parle d’un « cadeau[[”]] et s’en va.",
        "zh | 她说：“是的。”他称之为“礼物[[“]]，然后离开。",
        "ar | قالت: «نعم». ووصفها بأنها «هدية[[\"]] ثم غادر."
      })
  void findsAQuotationThatEndsWithAnotherMarkThanItBeganWith(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @Test
  void takesAQuotationThatMixesItsMarksMoreSeriouslyWhereTheArticleHasAHabit() {
    String habit = "“Yes,” she said. “No,” he said. “Perhaps,” they said.\n\n".repeat(2);
    assertThat(MarkedText.findings(check, "en", habit + "He called it “a gift\" and left."))
        .extracting(Finding::severity)
        .containsExactly(Severity.MINOR);
    assertThat(MarkedText.findings(check, "en", "He called it “a gift\" and left the hall."))
        .extracting(Finding::severity)
        .containsExactly(Severity.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “Yes,” she said. “No,” he said. A [[\"]]gift\" it was.",
        "fr | « Oui », dit-elle. « Non », dit-il. C’est un [[“]]cadeau”.",
        "ja | 「橋は安全だ」と市長は火曜日に述べた。「新しい」とも語った。ある人は[[“]]奇跡”と呼ぶ。",
        "en | The mayor’s house and the captain’s boat, but the fisherman[[']]s wife."
      })
  void findsASecondStyle(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “She called it ‘a gift’,” he said. “Yes.” It measures 27\" in all.",
        "fr | « Elle parle d’un “cadeau” », dit-il. « Oui. »",
        "ja | 「彼女は『贈り物』と呼んだ」と彼は言った。『新聞』を読む。iPhoneの\"Hello\"。",
        "zh | “她称之为‘礼物’，”他说。《日报》报道了此事。",
        "de | „Ja“, sagte sie. „Nein“, sagte er."
      })
  void takesMarksInsideOthersAndTitlesForNoMixing(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void saysAStyleOnceWithItsPlaces() {
    List<Finding> findings =
        MarkedText.findings(
            check,
            "fr",
            "« Un », « deux », « trois », mais “quatre” et “cinq” et “six”, « sept ».");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NEUTRAL);
    assertThat(findings.get(0).related()).hasSize(3);
    assertThat(findings.get(0).suggestions()).containsExactly("«");
  }
}
