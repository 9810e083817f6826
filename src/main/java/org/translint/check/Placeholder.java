package org.translint.check;

import org.translint.text.Span;

/**
 * Something in a text that a program puts a value in place of, or reads as markup.
 *
 * @param family of which it is
 * @param span in the text that was searched
 * @param text as it is written
 * @param key equal where two are the same in two languages
 */
public record Placeholder(Family family, Span span, String text, String key) {

  /** Ways of writing placeholders. */
  public enum Family {
    /** {@code %s}: known by its place among the others. */
    BY_ORDER,
    /** {@code %1$s}, {@code %(name)s}, <code>{0}</code>, <code>${name}</code>. */
    BY_NAME,
    /** {@code <b>} */
    TAG
  }

  /** The same in a text that begins {@code distance} earlier. */
  public Placeholder shift(int distance) {
    return new Placeholder(family, span.shift(distance), text, key);
  }
}
