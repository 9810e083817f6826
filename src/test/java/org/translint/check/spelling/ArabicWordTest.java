package org.translint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.check.Analyzer;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class ArabicWordTest {

  private static final Analyzer ANALYZER = new Analyzer(new Languages());

  private static List<Finding> findings(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new UnknownWord()
        .check(
            ANALYZER.analyse(
                new Document("a", "a", "ar", text, List.of(block), SourceMap.identity(text))));
  }

  @ParameterizedTest
  @CsvSource({"الحكوومة, الحكومة", "الحكموة, الحكومة", "للمواطنيين, للمواطنين"})
  void suggestsTheWordThatASlipWasMeantToBe(String slip, String meant) {
    assertThat(findings("قال الوزير إن هذا القرار مهم " + slip + " في هذا العام."))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.MINOR);
              assertThat(finding.suggestions()).containsExactly(meant);
            });
  }

  @Test
  void isSureOfASlipInAWordThatTheArticleHasElsewhere() {
    List<Finding> findings = findings("زار الوزير المستشفيات أمس. ثم عاد من المستفشيات مساء.");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.confidence()).isGreaterThanOrEqualTo(0.9);
              assertThat(finding.suggestions()).containsExactly("المستشفيات");
              assertThat(finding.message()).contains("elsewhere the article has");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"غلوستر", "لسورابايا", "تشيبادانغ", "ووترهاوس", "بالبودكاست"})
  void leavesForeignNamesAndBorrowedWordsAlone(String name) {
    assertThat(findings("قال الوزير إن هذا القرار مهم في مدينة " + name + " هذا العام.")).isEmpty();
  }

  @Test
  void leavesAShortNameOfTheSourceBehindAPrepositionAlone() {
    String text =
        "وقع في حب السينما بعد أن شاهد فيلم «راشومون» لأكيرا كوروساوا وهو في السادسة عشرة.";
    assertThat(findings(text)).isNotEmpty();
    assertThat(
            SpelledText.findings(
                new UnknownWord(),
                "ar",
                text,
                "id",
                "Ia jatuh cinta pada film setelah menonton karya Akira Kurosawa pada umur 16."))
        .isEmpty();
  }

  @Test
  void partsWordsThatWereRunTogether() {
    assertThat(findings("وصل الوفد إلى العاصمةوالتقى رئيس البرلمان."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suggestions()).containsExactly("العاصمة والتقى"));
  }

  @Test
  void saysOnceThatAnArticleLacksSpaces() {
    assertThat(findings("وصل الوفد إلى العاصمةوالتقى رئيس البرلمان. ثم زار مدينةجاكرتا مساء."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.related()).hasSize(1));
  }

  @Test
  void tellsASlipOfHamzaByTheCommonWord() {
    assertThat(findings("وقال الوزير ايضا إن القرار مهم."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suggestions()).containsExactly("أيضا"));
  }
}
