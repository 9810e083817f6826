package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;

class SpacingTest {

  private final Spacing check = new Spacing();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The road is closed[[ ]], and the bridge too.",
        "en | The road is closed,[[]]and the bridge too.",
        "en | The road is closed.[[]]The bridge too.",
        "en | The bridge ([[ ]]the old one) is closed.",
        "en | He called it “[[ ]]a gift”.",
        "en | The road[[  ]]is closed.",
        "en | The wall – the old one[[]]– fell, says the captain – the new one.",
        "fr | Le pont est fermé[[ ]], la route aussi.",
        "fr | Quand rouvre-t-il[[]]?",
        "fr | Il a perdu 12[[]]% de sa valeur.",
        "id | Jembatan ditutup[[ ]], jalan juga.",
        "zh | 市长表示[[ ]]大桥下个月通车。",
        "zh | 大桥下个月通车[[ ]]。",
        "ja | 市長は橋が[[ ]]来月開通すると述べた。",
        "ar | الجسر مغلق[[ ]]، والطريق أيضا.",
        "ar | الجسر مغلق،[[]]والطريق أيضا."
      })
  void findsASpaceThatIsMissingOrTooMany(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It cost 1,250.50 at example.com, i.e. a lot (J.R. Smith, 10:30 a.m.) ... or so.",
        "en | See https://example.org/a,b.Html :) and write to a.B@example.org, please.",
        "en | A 10km run; the years 2010–2012; Coca-Cola – a drink – is sold by U.S. firms.",
        "fr | « Oui », dit-il ; mais quand ? À 10 h 30, jusqu’à 50 % de moins : c’est peu !",
        "zh | 他在 2020 年访问 Apple 公司，购买了 iPhone。",
        "ja | 田中 一郎さんは Apple の社員だ。ドナルド トランプ氏も来た。",
        "ar | قال العمدة: «الجسر آمن»، ثم غادر (وحده)."
      })
  void leavesAloneWhatIsRight(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void saysEachKindOnceWithItsPlaces() {
    List<Finding> findings =
        MarkedText.findings(check, "fr", "Lui , elle.\n\nEux , et moi , je crois.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).related()).hasSize(2);
    assertThat(findings.get(0).message()).contains("3 places");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NEUTRAL);
  }

  @Test
  void takesASlipAgainstTheHabitOfTheArticleMoreSeriously() {
    List<Finding> findings =
        MarkedText.findings(check, "en", "One, two, three, four, five , six, seven.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.MINOR);
    assertThat(findings.get(0).fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);
  }

  @Test
  void writesTheNoBreakSpaceThatTheArticleUses() {
    String text = "« Oui\u202f», dit-il\u202f; quand\u202f? Non! Si\u202f!";
    List<Finding> findings = MarkedText.findings(check, "fr", text.replace("« ", "«\u202f"));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).suggestions()).containsExactly("\u202f");
  }
}
