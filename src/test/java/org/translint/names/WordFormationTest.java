package org.translint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormationTest {

  private final WordFormation formation = new WordFormation();

  @ParameterizedTest
  @CsvSource({
    "trump, trumpiste",
    "trumpisme, trumpistes",
    "coree, coreens",
    "bielorussie, bielorusses",
    "wolfsburg, wolfsburger",
    "valmont, valmonts",
    "canada, canadiens"
  })
  void knowsWhatIsMadeFromAName(String one, String other) {
    assertThat(formation.isDerived(one, other)).isTrue();
    assertThat(formation.isDerived(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"loukachenko, lukachenko", "loukachenko, lukashnikov", "lozoya, loyoza"})
  void leavesSpellingsAlone(String one, String other) {
    assertThat(formation.isDerived(one, other)).isFalse();
    assertThat(formation.isGenderPair(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "frederic, frederique",
    "ivanov, ivanova",
    "zelensky, zelenskaya",
    "martin, martine",
    "julien, julienne",
    "mario, maria",
    "christian, christiane"
  })
  void knowsTheFormsOfAManAndAWoman(String man, String woman) {
    assertThat(formation.isGenderPair(man, woman)).isTrue();
    assertThat(formation.isGenderPair(woman, man)).isTrue();
  }
}
