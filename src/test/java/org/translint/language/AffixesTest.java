package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffixesTest {

  private static final Affixes INDONESIAN = Affixes.of("id-ID").orElseThrow();
  private static final Set<String> ROOTS =
      Set.of("pukul", "tulis", "kirim", "sapu", "baca", "risiko", "pasti", "guna", "tim", "lihat");

  @ParameterizedTest
  @CsvSource({
    "memukul, pukul",
    "menuliskan, tulis",
    "pengiriman, kirim",
    "menyapu, sapu",
    "dibacakan, baca",
    "berisiko, risiko",
    "ketidakpastian, pasti",
    "dipergunakannya, guna",
    "memperlihatkan, lihat",
    "terbaca, baca",
    "pukul, pukul"
  })
  void findsTheRootOfAWord(String word, String root) {
    assertThat(INDONESIAN.split(word, ROOTS::contains))
        .get()
        .extracting(Affixes.Parts::root)
        .isEqualTo(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"memnulis", "timnya", "bertim", "pukulx", "dibacaa", "memirim"})
  void takesNoOtherWordApart(String word) {
    assertThat(INDONESIAN.split(word, ROOTS::contains)).isEmpty();
  }

  @Test
  void saysWhichLetterAPrefixSwallowed() {
    assertThat(INDONESIAN.split("menuliskan", ROOTS::contains))
        .contains(new Affixes.Parts("men", "t", "tulis", "kan"));
  }

  @Test
  void areKnownOfFewLanguages() {
    assertThat(Affixes.of("fr")).isEmpty();
  }
}
