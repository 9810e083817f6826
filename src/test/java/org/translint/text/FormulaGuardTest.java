package org.translint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

  @Test
  void noCellBeginsAsAFormulaDoes() {
    for (String cell :
        new String[] {
          "=HYPERLINK(\"http://example.org\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠x"
        }) {
      assertThat(FormulaGuard.guard(cell)).as(cell).startsWith("'");
    }
  }

  @Test
  void whatAProgramThatSplitsAtSemicolonsSeesIsNoFormulaEither() {
    assertThat(FormulaGuard.guard("Oui;=1+1")).isEqualTo("Oui;'=1+1");
    assertThat(FormulaGuard.guard("Oui; \"=1+1")).isEqualTo("Oui; \"'=1+1");
    assertThat(FormulaGuard.guard("Oui\n-2")).isEqualTo("Oui\n'-2");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    for (String text :
        new String[] {"", "’tis", "'90s", "a - b = c", "5-3", "« Oui », a-t-il dit"}) {
      assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }
  }

  @Test
  void takingTheGuardAwayGivesBackEveryText() {
    Random random = new Random(20261130);
    String alphabet = "='+-@;\t\r\n \"aé\u00A0＝";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(7);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String plain = text.toString();
      assertThat(FormulaGuard.unguard(FormulaGuard.guard(plain))).isEqualTo(plain);
    }
  }

  @Test
  void aFingerprintThatLooksLikeANumberIsNone() {
    assertThat(FormulaGuard.guardId("1234567890123456")).isEqualTo("'1234567890123456");
    assertThat(FormulaGuard.guardId("12345678901234e1")).isEqualTo("'12345678901234e1");
    assertThat(FormulaGuard.guardId("1234567890abcdef")).isEqualTo("1234567890abcdef");
  }
}
