package org.translint.check.spelling;

import org.translint.language.SpellingDistance;

/** How much a word looks like a slip for another: the longer and the more usual, the more. */
enum Resemblance {
  /** Nothing else would be so like it by chance. */
  STRONG,
  FAIR,
  /** A short or far word is like many others. */
  WEAK,
  /** There is no word like it. */
  NONE;

  /** In the units of {@link SpellingDistance}: one slip of the fingers, one of any kind. */
  private static final double LIGHT_SLIP = 0.8;

  private static final double SLIP = 1.2;
  private static final double HEAVY_SLIP = 1.7;

  /** In letters. */
  private static final int LONG = 6;

  private static final int MIDDLING = 5;
  private static final int SHORT = 4;

  /** Steps of frequency. */
  private static final int VERY_USUAL = 12;

  private static final int USUAL = 8;
  private static final int NOT_RARE = 5;
  private static final int RARE = 3;

  /**
   * What there is between a word and another.
   *
   * @param length of the word, in UTF-16 units
   * @param price of {@link SpellingDistance}
   * @param frequency of the other word
   * @param inArticle whether the article has the other word
   */
  static Resemblance of(int length, double price, int frequency, boolean inArticle) {
    if (isStrong(length, price, frequency, inArticle)) {
      return STRONG;
    }
    return isFair(length, price, frequency) ? FAIR : WEAK;
  }

  private static boolean isStrong(int length, double price, int frequency, boolean inArticle) {
    if (price > SLIP) {
      return false;
    }
    if (length >= LONG) {
      return inArticle || frequency >= NOT_RARE;
    }
    if (length == MIDDLING) {
      return inArticle || (frequency >= USUAL && price <= 1);
    }
    int enough = inArticle && length == SHORT ? USUAL : VERY_USUAL;
    return frequency >= enough && price <= (inArticle ? 1 : LIGHT_SLIP);
  }

  private static boolean isFair(int length, double price, int frequency) {
    if (price > HEAVY_SLIP) {
      return false;
    }
    return switch (Math.min(length, LONG)) {
      case LONG -> frequency >= RARE;
      case MIDDLING -> frequency >= USUAL - 1;
      case SHORT -> frequency >= VERY_USUAL - 2;
      default -> frequency >= VERY_USUAL + 2;
    };
  }
}
