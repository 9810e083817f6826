package org.translint.check.script;

import com.ibm.icu.text.Normalizer2;

/** Tells half-width and full-width characters apart; arguments are UTF-16 units of such text. */
final class Width {

  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  private Width() {}

  /** Half-width katakana with its sound marks and its mark of a long vowel. */
  static boolean isHalfKana(char c) {
    return c >= 'ｦ' && c <= 'ﾟ';
  }

  /** A full-width Latin letter or European digit. */
  static boolean isWide(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  /** An ASCII letter or digit. */
  static boolean isNarrow(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** The text in its usual widths: katakana wide, Latin letters and digits narrow. */
  static String usual(String text) {
    return COMPATIBLE.normalize(text);
  }

  /** Whether it is a letter of Chinese or Japanese. */
  static boolean isEastern(char c) {
    return Kana.isHan(c) || Kana.isKana(c) || c == '々' || c == '〇';
  }
}
