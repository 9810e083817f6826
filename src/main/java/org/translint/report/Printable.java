package org.translint.report;

/** Text as a page can hold it. */
public final class Printable {

  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text with control characters as the pictures Unicode has of them, and with U+FFFD for what
   * no encoding can write (lone surrogates, noncharacters). Line ends and tabs stay.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(c -> c == shown(c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Printable::shown).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The same with as many UTF-16 units as {@code text} has, so that places in it stay good. */
  public static String inPlace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              out.appendCodePoint(shown(c));
              if (Character.charCount(c) > Character.charCount(shown(c))) {
                out.appendCodePoint(shown(c));
              }
            });
    return out.toString();
  }

  /** At most about {@code limit} characters of the text on one line, with an ellipsis if cut. */
  public static String excerpt(String text, int limit) {
    String line = of(text).replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= limit) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, limit)).stripTrailing() + "…";
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == 0x7F) {
      return DELETE_PICTURE;
    }
    boolean isC1 = c > 0x7F && c < 0xA0;
    boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isC1 || isNoncharacter || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c;
  }
}
