package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

  @Test
  void leavesTextFromLeftToRightAsItIs() {
    assertThat(RightToLeft.isolateRuns("Été, 漢字 5")).isEqualTo("Été, 漢字 5");
    assertThat(RightToLeft.isIn("Été, 漢字 5")).isFalse();
  }

  @Test
  void isolatesARunOfWordsAsOne() {
    assertThat(RightToLeft.isolateRuns("See سوق السمك, 5."))
        .isEqualTo("See \u2068سوق السمك\u2069, 5.");
    assertThat(RightToLeft.isIn("See שוק")).isTrue();
  }

  @Test
  void isolatesWhatStandsInQuotesByItself() {
    assertThat(RightToLeft.isolateRuns("“سوق” and “سمك”, “بحر”"))
        .isEqualTo("“\u2068سوق\u2069” and “\u2068سمك\u2069”, “\u2068بحر\u2069”");
  }

  @Test
  void keepsNumbersInsideARun() {
    assertThat(RightToLeft.isolateRuns("سوق 12 سمك")).isEqualTo("\u2068سوق 12 سمك\u2069");
  }
}
