package org.translint.check.source;

import org.translint.text.Span;

/**
 * A stretch of a translation that is in the words of its source.
 *
 * @param extent how much it is
 * @param span in the translation's text
 * @param source where the words stand in the source's text, or the longest part of them
 */
record Leftover(Extent extent, Span span, Span source) {

  /** How much is left. */
  enum Extent {
    PARAGRAPH,
    SENTENCE,
    CLAUSE
  }
}
