package org.translint.names.place;

import java.util.Set;

/**
 * A form of the name of a place, as one language sees it.
 *
 * @param place ISO 3166 code of a country, or the time zone that has a city's name
 * @param text the form
 * @param standing what it is to the language
 * @param languages those whose form it is, BCP 47; the language itself only if it is not foreign
 */
public record PlaceForm(String place, String text, Standing standing, Set<String> languages) {

  private static final int WIDESPREAD = 3;

  public PlaceForm {
    languages = Set.copyOf(languages);
  }

  /** What a form is to a language. */
  public enum Standing {
    /** The language's first choice. */
    OWN,
    /** A form that the language has beside its first choice. */
    OTHER,
    /** A form of other languages. */
    FOREIGN
  }

  /** Whether a country or territory is named, not a city. */
  public boolean isCountry() {
    return place.length() == 2;
  }

  /** Whether other languages have it, no more. */
  public boolean isForeign() {
    return standing == Standing.FOREIGN;
  }

  /** Whether so many languages have it that a writer is likely to have met it there. */
  public boolean isWidespread() {
    return languages.contains("en") || languages.size() >= WIDESPREAD;
  }
}
