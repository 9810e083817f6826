package org.translint.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;

class MixedSpellingTest {

  private final MixedSpelling check = new MixedSpelling();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The colour of the harbour is a favor to us. | favor | colour | favour",
        "en | They organize what others organised and realised. | organize | organised | organise",
        "fr | Il faut maîtriser la chaîne et connaitre le prix. | connaitre | maîtriser | connaître",
        "fr | Un évènement du weekend, puis un week-end. | week-end | évènement | weekend",
      })
  void tellsOfTheRarerWayAndShowsTheOther(
      String language, String text, String odd, String usual, String other) {
    List<Finding> findings = SpelledText.findings(check, language, text);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NEUTRAL);
    assertThat(findings.get(0).span().of(text)).isEqualTo(odd);
    assertThat(findings.get(0).related()).extracting(Related::text).containsExactly(usual);
    assertThat(findings.get(0).suggestions()).containsExactly(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Labour Party chose a color and a flavor near Pearl Harbor.",
        "en | The colour was organized by the harbour.",
        "fr | Le maire boit du café ; la boîte est en chêne, et le goût des gouttes lui plaît.",
        "id | Warna pelabuhan itu berubah.",
      })
  void isSilentWhereAnArticleKeepsToOneWay(String language, String text) {
    assertThat(SpelledText.findings(check, language, text)).isEmpty();
  }
}
