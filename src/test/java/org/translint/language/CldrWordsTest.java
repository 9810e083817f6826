package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CldrWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, tenge, true", "en, Kazakhstani, true", "en, Lithuania, true", "en, lithuania, false",
    "fr, Lituanie, true", "fr, hryvnias, true", "fr, ouzbek, true", "fr, tablle, false",
  })
  void hasTheWordsOfNames(String language, String word, boolean has) {
    assertThat(CldrWords.of(language).has(word)).isEqualTo(has);
  }
}
