package org.translint.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "été, 3",
    "e\u0301te\u0301, 3",
    "漢字, 4",
    "ｶﾞ, 2",
    "か\u3099, 2",
    "ＡＢ, 4",
    "한국, 4",
    "\u1112\u1161\u11ab, 2",
    "كَتَبَ, 3",
    "🐟, 2",
    "👍🏽, 2",
    "☝🏽, 2",
    "❤\uFE0F, 2",
    "👩\u200D👩\u200D👧, 2",
    "🇮🇩, 2",
    "a\u200Bb, 2",
    "“…”, 3",
    "\u2068ab\u2069, 2",
    "'', 0",
  })
  void countsCells(String text, int cells) {
    assertThat(CellWidth.of(text)).isEqualTo(cells);
  }

  @Test
  void clipsBetweenCharactersAndNeverTakesMoreThanItMay() {
    assertThat(CellWidth.clip("criée", 5)).isEqualTo("criée");
    assertThat(CellWidth.clip("criees", 5)).isEqualTo("crie…");
    assertThat(CellWidth.clip("cre\u0301er", 4)).isEqualTo("cre\u0301…");
    assertThat(CellWidth.clip("漢字漢字", 4)).isEqualTo("漢…");
    assertThat(CellWidth.clip("👩\u200D👩\u200D👧👍", 3)).isEqualTo("👩\u200D👩\u200D👧…");
    assertThat(CellWidth.clip("deux mots", 6)).isEqualTo("deux…");
    assertThat(CellWidth.clip("漢字", 1)).isEqualTo("…");
  }

  @Test
  void padsByCells() {
    assertThat(CellWidth.pad("漢", 4)).isEqualTo("漢  ");
    assertThat(CellWidth.pad("漢字", 3)).isEqualTo("漢字");
  }
}
