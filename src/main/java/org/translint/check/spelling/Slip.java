package org.translint.check.spelling;

/**
 * What an unknown word is likely to be.
 *
 * @param kind what went wrong
 * @param meant the word that was meant, or the words with a space between
 * @param likelihood how much more likely that is than a foreign name: the logarithm of the ratio
 * @param inArticle whether the article has the word elsewhere
 */
record Slip(Kind kind, String meant, double likelihood, boolean inArticle) {

  /** The same, less likely by so much. */
  Slip lessLikely(double difference) {
    return new Slip(kind, meant, likelihood - difference, inArticle);
  }

  /** What went wrong. */
  enum Kind {
    /** A letter. */
    LETTER,
    /** Hamza, or the writing of the last letter, in a word that is otherwise right. */
    HAMZA,
    /** The space between two words is missing. */
    RUN_ON
  }
}
