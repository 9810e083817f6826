package org.translint.write;

/**
 * How much two texts share at their ends, in whole characters as people see them.
 *
 * @param before UTF-16 units that both begin with
 * @param after units that both end with, without those that they begin with
 */
record Difference(int before, int after) {

  /** Of two texts. */
  static Difference of(String one, String other) {
    int before = commonStart(one, other);
    return new Difference(before, commonEnd(one, other, before));
  }

  private static int commonStart(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    while (i > 0 && !(isBoundary(one, i) && isBoundary(other, i))) {
      i--;
    }
    return i;
  }

  private static int commonEnd(String one, String other, int start) {
    int most = Math.min(one.length(), other.length()) - start;
    int i = 0;
    while (i < most && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
      i++;
    }
    while (i > 0 && !(isBoundary(one, one.length() - i) && isBoundary(other, other.length() - i))) {
      i--;
    }
    return i;
  }

  /** Whether a character that people see begins at {@code i}, or the text ends there. */
  private static boolean isBoundary(String text, int i) {
    if (i >= text.length()) {
      return true;
    }
    return !Character.isLowSurrogate(text.charAt(i))
        && switch (Character.getType(text.codePointAt(i))) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              false;
          default -> true;
        };
  }
}
