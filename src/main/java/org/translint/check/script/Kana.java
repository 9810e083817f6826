package org.translint.check.script;

/** Tells the kinds of letters that Japanese is written in apart; the arguments are code points. */
final class Kana {

  static final char LONG = 'ー';
  private static final String SMALL = "ァィゥェォッャュョヮ";

  private Kana() {}

  /** Katakana with the mark of a long vowel, without the middle dot. */
  static boolean isKatakana(int c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == LONG;
  }

  static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  static boolean isKana(int c) {
    return isKatakana(c) || isHiragana(c);
  }

  /** Whether no word begins with it: a small letter, or the mark of a long vowel. */
  static boolean isNeverFirst(int c) {
    return c == LONG || SMALL.indexOf(c) >= 0;
  }

  /** A letter that doubles the next consonant, which also stands after numerals: 三ッ星. */
  static boolean isDoubling(int c) {
    return c == 'ッ';
  }

  /** A letter that stands for 箇 between a numeral and what it counts: 三カ国. */
  static boolean isCounter(int c) {
    return "カケヵヶ".indexOf(c) >= 0;
  }

  static boolean isHan(int c) {
    return Character.isIdeographic(c);
  }

  /** The character at {@code i}, or a space where the text has none. */
  static char at(String text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }
}
