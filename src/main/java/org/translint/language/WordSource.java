package org.translint.language;

import java.util.List;

/** A store of exact word forms, with straight apostrophes. Thread-safe. */
interface WordSource {

  /** Whether it has this very form. */
  boolean has(String word);

  /** Whether it may be a form for all that a second, looser source says. */
  default boolean mayHave(String word) {
    return false;
  }

  /** Forms like {@code word}, most likely first. */
  List<String> similar(String word);

  /** Whether {@link #frequency} means anything. */
  default boolean counts() {
    return false;
  }

  /** How often a form is used, from 0, rarely or never, to 25, on a scale of logarithms. */
  default int frequency(String word) {
    return 0;
  }
}
