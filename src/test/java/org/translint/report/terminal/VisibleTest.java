package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void leavesOrdinaryTextOfAnyScriptAsItIs() {
    String text = "Été «\u202Foui\u00A0» 漢字。 كَتَبَ می\u200Cروم 👩\u200D👧 ❤\uFE0F e\u0301";

    assertThat(Visible.of(text)).isEqualTo(text);
  }

  @Test
  void showsControlCharactersAsPictures() {
    assertThat(Visible.of("a\u001B[31mb\u0007\u007F\0\r")).isEqualTo("a␛[31mb␇␡␀␍");
  }

  @Test
  void makesTabsAndLineEndsSpaces() {
    assertThat(Visible.of("a\tb\nc")).isEqualTo("a    b c");
  }

  @Test
  void replacesWhatCannotBeDrawn() {
    assertThat(Visible.of("a\u009B31mb\u0085\u2028\u2029\uD83Dc\uFFFF"))
        .isEqualTo("a\uFFFD31mb\uFFFD\uFFFD\uFFFD\uFFFDc\uFFFD");
  }

  @Test
  void leavesOutWhatSteersDirectionOrIsInvisible() {
    assertThat(Visible.of("a\u202Eb\u202Cc\u2066d\u2067e\u2068f\u2069g\u200Eh\u200Fi\u061Cj"))
        .isEqualTo("abcdefghij");
    assertThat(Visible.of("a\u00ADb\u200Bc\uFEFFd\u2060e")).isEqualTo("abcde");
  }
}
