package org.translint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.config.SettingsException;
import org.translint.config.Tuning;
import org.translint.finding.Category;
import org.translint.finding.Severity;
import org.translint.text.Span;

class HouseRuleTest {

  private static HouseRule rule(String pattern, String replacement) throws SettingsException {
    Tuning.HouseRule written =
        new Tuning.HouseRule(
            "x",
            pattern,
            "No.",
            null,
            Severity.MINOR,
            Category.STYLE,
            replacement,
            false,
            List.of(),
            List.of(),
            new Tuning.HouseRule.Place("p", "r"));
    return HouseRules.of(List.of(written)).about("fr").get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          \\bété\\b          | un été, des étés   | 3  | 6
          (?i)\\béTÉ         | ÉTÉ                | 0  | 3
          \\bфакт\\b         | артефакт, факт     | 10 | 14
          \\bالشهيد\\b       | الشهيدة والشهيد الشهيد | 16 | 22
          二〇\\d\\d年        | 于二〇24年           | 1  | 6
          à la fois          | dit à la\\nfois là  | 4  | 13
          """)
  void wordsAreThoseOfUnicodeAndALineEndIsASpace(String pattern, String text, int start, int end)
      throws SettingsException {
    assertThat(rule(pattern, "").in(text.replace("\\n", "\n")))
        .extracting(HouseRule.Match::span)
        .containsExactly(new Span(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (\\d+) (?<unit>km)  | $1 ${unit}s    | 12 km | 12 kms
          `(a)|(b)`           | [$2]           | a     | []
          x                   | \\$0 $0 \\\\   | x     | $0 x \\
          x                   | `` | x | ``
          """)
  void aReplacementTakesItsGroups(String pattern, String replacement, String text, String made)
      throws SettingsException {
    assertThat(rule(pattern, replacement).in(text))
        .extracting(HouseRule.Match::replacement)
        .containsExactly(made);
  }

  @Test
  void aDecomposedPatternFindsComposedText() throws SettingsException {
    String pattern = Normalizer.normalize("été", Normalizer.Form.NFD);

    assertThat(rule(pattern, "").in("un été")).hasSize(1);
  }

  @Test
  void whatIsFoundNowhereIsNoMatchOfLengthNought() throws SettingsException {
    assertThat(rule("(?=b)|c", "").in("abc"))
        .extracting(HouseRule.Match::span)
        .containsExactly(new Span(2, 3));
  }

  @Test
  void aPatternThatRunsAwayStops() throws SettingsException {
    HouseRule rule = rule("(a+)+\\1!", "");

    assertThatThrownBy(() -> rule.in("a".repeat(80)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'x' takes too many steps");
    assertThat(rule.in("a".repeat(8) + "!")).hasSize(1);
  }

  @Test
  void anHonestPatternMayLookThroughALongParagraph() throws SettingsException {
    String text = "Le maire a parlé devant la foule. ".repeat(600);

    assertThat(rule("\\bmaire\\b.{0,40}\\bfoule\\b", "").in(text)).hasSize(600);
  }
}
