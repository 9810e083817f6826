package org.translint.check.hygiene;

/**
 * Writes text in lower case and with plain marks, unit for unit, so that offsets stay as they are.
 *
 * <p>Full-width letters and marks become ASCII, any space a plain one, typographic apostrophes
 * straight ones, and the Arabic alefs one. Stateless.
 */
final class EvenFold {

  private static final char FULL_WIDTH_START = '\uFF01';
  private static final char FULL_WIDTH_END = '\uFF5E';
  private static final int TO_ASCII = 0xFEE0;

  private EvenFold() {}

  /** The folded text, as long as {@code text} in UTF-16 units. */
  static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c >= FULL_WIDTH_START && c <= FULL_WIDTH_END) {
      return Character.toLowerCase((char) (c - TO_ASCII));
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return ' ';
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '`' -> '\'';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      default -> Character.toLowerCase(c);
    };
  }
}
