package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "en, streses, stresses, stress",
    "en, speends, spends, speeds",
    "en, seking, seeking, seeing",
    "en, sropped, stopped, dropped",
    "fr, negocier, négocier, nagocier",
    "fr, pzrtir, partir, portir",
    "en, recieve, receive, relieve",
  })
  void isNearerToTheLikelierWord(String language, String wrong, String likely, String unlikely) {
    SpellingDistance distance = SpellingDistance.of(language);

    assertThat(distance.between(wrong, likely)).isLessThan(distance.between(wrong, unlikely));
  }

  @Test
  void isNothingBetweenAWordAndItself() {
    SpellingDistance distance = SpellingDistance.of("fr");

    assertThat(distance.between("œuvre", "œuvre")).isZero();
    assertThat(distance.between("oeuvre", "œuvre")).isZero();
    assertThat(distance.between("", "")).isZero();
    assertThat(distance.between("l’eau", "l'eau")).isZero();
  }
}
