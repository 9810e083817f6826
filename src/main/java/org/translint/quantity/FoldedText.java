package org.translint.quantity;

import org.translint.text.Span;

/**
 * A stretch of a text as quantities are looked for in it: small letters, ASCII digits for the
 * digits of every script, plain spaces, hyphens and apostrophes, half-width signs. Immutable.
 *
 * <p>As long as what it was made of, in UTF-16 code units, so that places correspond.
 *
 * @param text the folded stretch
 * @param start where it begins in the whole text
 */
public record FoldedText(String text, int start) {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

  /** The stretch {@code range} of {@code text}, folded. */
  public static FoldedText of(String text, Span range) {
    StringBuilder folded = new StringBuilder(range.length());
    for (int i = range.start(); i < range.end(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return new FoldedText(folded.toString(), range.start());
  }

  /** The text of {@code name}, folded. */
  public static String of(String name) {
    return of(name, new Span(0, name.length())).text();
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return Character.toLowerCase((char) (c - FULL_WIDTH_DISTANCE));
    }
    return switch (c) {
      case '’', 'ʼ', '‘' -> '\'';
      case '‐', '‑', '−' -> '-';
      case '٫' -> '.';
      case '٬' -> ',';
      default -> Character.toLowerCase(c);
    };
  }

  /** The span in the whole text of what stands from {@code from} to {@code to} here. */
  public Span span(int from, int to) {
    return new Span(start + from, start + to);
  }
}
