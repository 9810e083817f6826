package org.translint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.names.sound.NameKeys;

class LikenessTest {

  private final NameKeys keys = new NameKeys();

  @ParameterizedTest
  @CsvSource({
    "MacPherson, Macpherson, PLAIN",
    "Loukachenko, Lukachenko, SOUND",
    "Loukachenko, Lukashanko, NEAR",
    "Lozoya, Loyoza, NEAR",
    "Remenyako, Remyako, FAR",
    "Loukachenko, Lukashnikov, BEGINNING",
    "Hayes, Mayes, NONE",
    "Kim, Kem, NONE",
    "Merkel, Macron, NONE"
  })
  void tellsHowAlikeTwoSpellingsAre(String one, String other, Likeness expected) {
    assertThat(Likeness.of(keys.key(one), keys.key(other))).isEqualTo(expected);
    assertThat(Likeness.of(keys.key(other), keys.key(one))).isEqualTo(expected);
  }
}
