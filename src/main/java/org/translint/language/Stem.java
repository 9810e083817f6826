package org.translint.language;

import org.translint.text.Span;

/**
 * A word of a text with what all its forms have in common.
 *
 * @param stem from the language's {@link Stemmer}; of a mark or a number, itself
 * @param text as it stands
 * @param span in the document's text, or in the phrase
 * @param isWord whether it is a word, not a number, a mark or an address
 */
public record Stem(String stem, String text, Span span, boolean isWord) {

  /** Whether it begins with a letter that its script writes as a capital. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
