package org.translint.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeographyTest {

  private final Geography french = new Geography("fr");

  @Test
  void knowsTheCountriesThatUnicodeKnows() {
    for (String place :
        new String[] {"Kosovo", "Russie", "Russia", "Türkiye", "Jakarta", "Suède"}) {
      assertThat(french.isPlace(place)).as(place).isTrue();
    }
  }

  @Test
  void knowsLanguagesMonthsAndDays() {
    for (String word : new String[] {"Tagalog", "Français", "Janvier", "Lundi", "Monday"}) {
      assertThat(french.isNoPerson(word)).as(word).isTrue();
      assertThat(french.isPlace(word)).as(word).isFalse();
    }
  }

  @Test
  void takesNoNameOfAPersonFromPartsOfCountries() {
    assertThat(french.isNoPerson("Diego")).isFalse();
    assertThat(french.isNoPerson("Garcia")).isFalse();
  }
}
