package org.translint.check.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.check.MarkedText;
import org.translint.finding.Severity;
import org.translint.text.Span;

class ConfusedCharacterTest {

  private final ConfusedCharacter check = new ConfusedCharacter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 市长[[己经]]来了，[[侯选人]]也来了。",
        "zh | 新桥[[在次宣布]]关闭，[[副做用]]很大。",
        "ja | 市長は[[責任を追求]]し、住民の[[期侍]]に答えた。",
        "ja | 三人が[[事故に合]]った。"
      })
  void findsTheWord(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 他自己经常来，究竟选择哪条路，存在次要问题。",
        "ja | 要因難易度は三週未満で、全部問題ない。",
        "fr | Le maire est venu."
      })
  void leavesTheSameCharactersAloneInOtherWords(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void aVariantIsNeutral() {
    assertThat(MarkedText.findings(check, "zh", "他开了新的银行帐户。"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NEUTRAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "ja"})
  void noRightWordHoldsAWrongOneAndEveryExceptionHoldsItsOwn(String language) {
    List<ConfusedWord> words = ConfusedWord.of(language).orElseThrow();
    assertThat(words).hasSizeGreaterThan(100);
    for (ConfusedWord word : words) {
      Span whole = new Span(0, word.right().length());
      assertThat(words).allSatisfy(w -> assertThat(w.places(word.right(), whole)).isEmpty());
      assertThat(word.reason()).isIn("shape", "sound", "variant");
      assertThat(word.sureness()).isIn("sure", "likely", "variant");
    }
  }
}
