package org.translint.quantity.calendar;

/** Reads the small numbers of dates and times: in ASCII digits, or in Chinese numerals. */
final class Numerals {

  /** The digits of Chinese, by value. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private static final char ROUND_ZERO = '○';
  private static final char OLD_ZERO = '零';
  private static final char TEN = '十';
  private static final int BASE = 10;

  private Numerals() {}

  /** What {@code text} is worth: "12", 十二, 二〇一八. */
  static int value(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf(TEN);
    if (ten < 0) {
      return digits(text);
    }
    int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
    return tens * BASE + digits(text.substring(ten + 1));
  }

  private static int digits(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean zero = c == ROUND_ZERO || c == OLD_ZERO;
      value = value * BASE + (zero ? 0 : DIGITS.indexOf(c));
    }
    return value;
  }
}
