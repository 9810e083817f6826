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
