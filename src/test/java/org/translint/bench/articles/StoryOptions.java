package org.translint.bench.articles;

import java.util.List;

/**
 * What stories are made. Immutable.
 *
 * @param languages the languages of the translations: any of ar, en, fr, ja, zh
 * @param words how many words a source has, or a few more
 * @param people how many different people there are at most, as many men as women
 * @param faults how many surnames of a hundred, as a share, are misspelt in French and English
 * @param seed from which all is drawn
 */
public record StoryOptions(
    List<String> languages, int words, int people, double faults, long seed) {

  /** The languages that there are. */
  public static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ja", "zh");

  /** The seed where none is given. */
  public static final long SEED = 20_261_130;

  /** The share of misspelt surnames where none is given. */
  public static final double FAULTS = 0.02;

  public StoryOptions {
    languages = List.copyOf(languages);
    if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
      throw new IllegalArgumentException("languages must be some of " + LANGUAGES);
    }
    if (words < 1 || people < 2 || faults < 0 || faults > 1) {
      throw new IllegalArgumentException(
          "words must be at least 1, people at least 2, faults from 0 to 1");
    }
  }
}
