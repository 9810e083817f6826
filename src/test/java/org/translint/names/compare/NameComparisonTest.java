package org.translint.names.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

  private final NameComparison comparison = new NameComparison();

  private void assertSame(String one, String other, String reason) {
    NameVerdict verdict = comparison.compare(one, other);
    assertThat(verdict.decision()).as("%s, %s: %s", one, other, verdict).isEqualTo("same");
    assertThat(String.join("\n", verdict.reasons())).contains(reason);
  }

  private void assertDifferent(String one, String other, String reason) {
    NameVerdict verdict = comparison.compare(one, other);
    assertThat(verdict.decision()).as("%s, %s: %s", one, other, verdict).isEqualTo("different");
    assertThat(String.join("\n", verdict.reasons())).contains(reason);
  }

  @Test
  void accentsHyphensAndCapitalsDoNotMakeAnotherPerson() {
    assertSame("Jean-Noël Barrot", "JEAN NOEL BARROT", "differ in accents");
  }

  @Test
  void theOrderOfTheWordsDoesNotMakeAnotherPerson() {
    assertSame("Macron, Emmanuel", "Emmanuel Macron", "same letters");
    assertSame("Mishustin Mikhail", "Mikhail Mishustin", "same letters");
  }

  @Test
  void twoGivenNamesSwappedAreTwoPeople() {
    assertDifferent("Michael James", "James Michael", "which of them is the surname");
    assertSame("James, Michael", "Michael James", "same letters");
  }

  @Test
  void languagesSpellOneSoundInTheirOwnWay() {
    assertSame("Mikhaïl Michoustine", "Mikhail Mishustin", "may be read the same");
    assertSame("Poroschenko", "Porochenko", "may be read the same");
  }

  @ParameterizedTest
  @CsvSource({
    "Brett Kavanaugh, 布雷特·卡瓦诺",
    "Brett Kavanaugh, ブレット・カバノー",
    "Brett Kavanaugh, بريت كافانو",
    "Mikhail Mishustin, Михаил Мишустин",
    "ルカシェンコ, 卢卡申科",
  })
  void otherWritingsAreHeard(String one, String other) {
    assertThat(comparison.compare(one, other).same()).isTrue();
  }

  @Test
  void traditionalAndSimplifiedCharactersAreOneName() {
    assertSame("盧卡申科", "卢卡申科", "same letters");
  }

  @Test
  void arabicWritersExchangeHamzaAndLeaveTheArticle() {
    assertSame("أحمد الخالدي", "احمد خالدي", "same letters");
  }

  @Test
  void anInitialStandsForAName() {
    assertSame("E. Macron", "Emmanuel Macron", "may be the initial");
    assertSame("JC Martin", "Jean-Claude Martin", "may be the initial");
    assertDifferent("B. Macron", "Emmanuel Macron", "differ too much");
  }

  @Test
  void initialsAloneTellNobody() {
    assertDifferent("E. M.", "Emmanuel Macron", "Initials alone");
  }

  @Test
  void aFamiliarFormStandsForTheGivenName() {
    assertSame("Bill Hartman", "William Hartman", "customary forms");
    assertSame("Mohamed Salim", "Muhammad Salim", "customary forms");
  }

  @Test
  void titlesAndParticlesSayLittle() {
    assertSame("President Macron", "Emmanuel Macron", "One word stands in one name alone");
    assertSame("Ursula von der Leyen", "Ursula Leyen", "same letters");
  }

  @Test
  void aMissingPatronymicSaysLittle() {
    assertSame("Dmitri Anatolyevich Medvedev", "Dmitri Medvedev", "One word stands");
  }

  @Test
  void differentPatronymicsAreTwoPeople() {
    assertDifferent("Ivan Petrovich Orlov", "Ivan Sergeevich Orlov", "differ too much");
  }

  @Test
  void aGivenNameAloneTellsNobody() {
    assertDifferent("Emmanuel", "Emmanuel Macron", "Only the given name");
  }

  @Test
  void oneSurnameAndTwoGivenNamesAreTwoPeople() {
    assertDifferent("Peter Hartman", "William Hartman", "two common given names");
  }

  @Test
  void aManAndAWomanAreTwoPeople() {
    assertDifferent("Frédéric Roux", "Frédérique Roux", "a man’s and a woman’s form");
    assertDifferent("Ivanov", "Ivanova", "a man’s and a woman’s form");
  }

  @Test
  void anEndingMakesAnotherName() {
    assertDifferent("Edward", "Edwards", "with and without an ending");
    assertDifferent("Petrov", "Petrovic", "");
  }

  @Test
  void shortNamesMeetByChance() {
    assertDifferent("Khan", "Kahn", "");
    assertDifferent("Tan", "Tam", "are short");
  }

  @Test
  void aSlipOfTheKeysDoesNotMakeAnotherPerson() {
    assertSame("Emmanuel Marcon", "Emmanuel Macron", "in another order");
    assertSame("Emmanuel Macrron", "Emmanuel Macron", "");
  }

  @Test
  void wordsWrittenTogetherAreFound() {
    assertSame("PolPot", "Pol Pot", "same letters");
  }

  @Test
  void nothingToCompareIsNotOnePerson() {
    assertThat(comparison.compare("", "Macron").same()).isFalse();
    assertThat(comparison.compare("—", "…").same()).isFalse();
  }

  /** Of a few words, so that names share some, and one is often longer than the other. */
  @Test
  void theOrderOfTheTwoNamesDoesNotMatter() {
    long seed = 20261130;
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String one = madeUp(random);
      String other = madeUp(random);
      assertThat(comparison.compare(one, other).score())
          .as("%s, %s (seed %d)", one, other, seed)
          .isEqualTo(comparison.compare(other, one).score());
    }
  }

  private static String madeUp(Random random) {
    List<String> words =
        List.of(
            "Michelle",
            "Michaela",
            "Alice",
            "Boris",
            "Bambang",
            "Susilo",
            "Kartika",
            "Lee",
            "Bak",
            "Myung",
            "Jae",
            "bin",
            "W.",
            "de",
            "Mulia",
            "Mulya",
            "Kavanaugh",
            "卡瓦诺",
            "布雷特");
    return Stream.generate(() -> words.get(random.nextInt(words.size())))
        .limit(1 + random.nextInt(3))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aGivenNameThatOnlyOneIsKnownForTellsNobodyEither() {
    assertDifferent("Michaela", "Michelle Obama", "Only the given name “Michelle”");
    assertDifferent("Michelle Obama", "Michaela", "Only the given name “Michelle”");
  }

  @Test
  void digitsThatLookLikeLettersHideNobody() {
    assertSame("Emmanu3l Macr0n", "Emmanuel Macron", "");
  }
}
