package org.translint.language;

import java.util.List;

/** The words of a language. Thread-safe; answers never change. */
public interface Dictionary {

  /**
   * Whether the language has this very form, in this capitalisation or as the beginning of a
   * sentence: {@code Table} is known where {@code table} is, {@code paris} is not where only {@code
   * Paris} is. Either apostrophe will do.
   */
  boolean knows(String word);

  /**
   * Whether a word that is not known may be one for all that a second, looser dictionary says;
   * false where there is none.
   */
  default boolean mayKnow(String word) {
    return false;
  }

  /**
   * Known words that {@code word} may have been meant to be, most likely first, at most five. The
   * answer is computed once for each distinct word.
   */
  List<String> suggest(String word);

  /**
   * Expressions of several words that are known although their words may not be, with straight
   * apostrophes.
   */
  default List<String> phrases() {
    return List.of();
  }

  /**
   * How often the language uses a form, in this capitalisation or as the beginning of a sentence:
   * from 0, rarely or never, to 25, on a scale of logarithms; {@link #USUAL_FREQUENCY} for every
   * form where the dictionary does not count.
   */
  default int frequency(String word) {
    return USUAL_FREQUENCY;
  }

  /** Whether a language that this one borrows from has the form. */
  default boolean isBorrowed(String word) {
    return false;
  }

  /** Whether two words, in this order, stand side by side in a phrase ({@code vice versa}). */
  default boolean isInPhrase(String first, String second) {
    return false;
  }

  /** The frequency of a word of everyday news. */
  int USUAL_FREQUENCY = 10;

  /** A dictionary that knows every word, for languages without one. */
  Dictionary ALL_KNOWING =
      new Dictionary() {
        @Override
        public boolean knows(String word) {
          return true;
        }

        @Override
        public List<String> suggest(String word) {
          return List.of();
        }
      };
}
