package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Languages LANGUAGES = new Languages();

  @ParameterizedTest
  @CsvSource({
    "fr, négocier, true", "fr, Négocier, true", "fr, NÉGOCIER, true", "fr, négocierent, false",
    "fr, Koursk, true", "fr, koursk, false", "fr, aujourd’hui, true", "fr, aujourd'hui, true",
    "en, colour, true", "en, color, true", "en, Monday, true", "en, monday, false",
    "en, JAKARTA, true", "en, anual, false", "ar, الحكومة, true", "ar, الحكوومة, false",
    "ar, بدأوا, true", "ar, ويلجأون, true", "ar, كتأوا, false",
  })
  void knowsFormsInTheirCapitals(String language, String word, boolean known) {
    assertThat(LANGUAGES.dictionary(language).knows(word)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, négocierent, négocièrent",
    "fr, Kursk, Koursk",
    "en, anual, annual",
    "ar, الحكوومة, الحكومة"
  })
  void suggestsWhatMayBeMeant(String language, String word, String meant) {
    assertThat(LANGUAGES.dictionary(language).suggest(word)).contains(meant).hasSizeLessThan(6);
  }

  @ParameterizedTest
  @CsvSource({"en, the, granary", "en, known, knowledgeable", "fr, ministre, ognon"})
  void countsHowUsualAWordIs(String language, String usual, String rare) {
    Dictionary dictionary = LANGUAGES.dictionary(language);

    assertThat(dictionary.frequency(usual)).isGreaterThan(dictionary.frequency(rare));
    assertThat(dictionary.frequency("zzzqx")).isZero();
  }

  @Test
  void knowsWhatNeighboursLend() {
    assertThat(LANGUAGES.dictionary("fr").isBorrowed("maul")).isTrue();
    assertThat(LANGUAGES.dictionary("en").isBorrowed("faire")).isTrue();
    assertThat(LANGUAGES.dictionary("en").isBorrowed("zzzqx")).isFalse();
    assertThat(LANGUAGES.dictionary("ar").isBorrowed("faire")).isFalse();
  }

  @Test
  void knowsTheNeighboursOfPhrases() {
    assertThat(LANGUAGES.dictionary("en").isInPhrase("Vice", "versa")).isTrue();
    assertThat(LANGUAGES.dictionary("en").isInPhrase("versa", "vice")).isFalse();
    assertThat(LANGUAGES.dictionary("fr").isInPhrase("a", "fortiori")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, streses, stresses", "en, speends, spends", "fr, publiique, publique"})
  void suggestsTheLikeliestFirst(String language, String word, String meant) {
    assertThat(LANGUAGES.dictionary(language).suggest(word)).startsWith(meant);
  }

  @Test
  void knowsEverythingWhereThereIsNoDictionary() {
    Dictionary dictionary = LANGUAGES.dictionary("zh");

    assertThat(dictionary).isSameAs(Dictionary.ALL_KNOWING);
    assertThat(dictionary.knows("任何")).isTrue();
    assertThat(dictionary.suggest("任何")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"سيضعونه, true", "الحكوومة, false"})
  void hasASecondOpinionOnWhatItDoesNotKnow(String word, boolean perhaps) {
    Dictionary dictionary = LANGUAGES.dictionary("ar");

    assertThat(dictionary.knows(word)).isFalse();
    assertThat(dictionary.mayKnow(word)).isEqualTo(perhaps);
  }
}
