package org.translint.report;

import java.util.Locale;

/** The way a text runs on the line. */
public enum TextDirection {
  LTR,
  RTL;

  /**
   * The direction of most letters of {@code text}, or {@code otherwise} where it has none. The
   * first letter does not decide: Arabic paragraphs begin with the Latin name of an agency.
   */
  public static TextDirection of(String text, TextDirection otherwise) {
    long right = text.codePoints().filter(TextDirection::runsToTheLeft).count();
    long left =
        text.codePoints()
            .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .count();
    if (right == left) {
      return otherwise;
    }
    return right > left ? RTL : LTR;
  }

  private static boolean runsToTheLeft(int codePoint) {
    byte directionality = Character.getDirectionality(codePoint);
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The value of HTML's {@code dir}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
