package org.translint.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How far a slip of the keyboard or of memory is from the word that was meant: the distance of
 * Damerau and Levenshtein (optimal string alignment) with a price for each slip. One ordinary wrong
 * letter costs about 1; an accent left out, a letter doubled, two letters swapped, or the key
 * beside cost less; a wrong first letter, which few miss, costs more. Immutable, thread-safe.
 */
public final class SpellingDistance {

  private static final double ACCENT = 0.35;
  private static final double CASE = 0.8;
  private static final double DOUBLED = 0.6;
  private static final double JOINT = 0.5;
  private static final double SWAPPED = 0.7;
  private static final double BESIDE = 0.8;
  private static final double VOWEL = 0.9;
  private static final double MISSING = 0.95;
  private static final double EXTRA = 1.1;
  private static final double OTHER = 1.15;
  private static final double FIRST_LETTER = 0.5;

  private static final String VOWELS = "aeiouy";

  private final Keyboard keyboard;

  private SpellingDistance(Keyboard keyboard) {
    this.keyboard = keyboard;
  }

  /** The distance as they type in a language (BCP 47). */
  public static SpellingDistance of(String language) {
    return new SpellingDistance(Keyboard.of(language));
  }

  /** What it costs to have written {@code wrong} for {@code right}; 0 if they are the same. */
  public double between(String wrong, String right) {
    if (wrong.equals(right)) {
      return 0;
    }
    String a = letters(wrong);
    String b = letters(right);
    double capitals = differInCase(wrong, right) ? CASE : 0;
    return capitals + price(a, b);
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('’', '\'');
  }

  private static boolean differInCase(String wrong, String right) {
    long a = wrong.codePoints().filter(Character::isUpperCase).count();
    long b = right.codePoints().filter(Character::isUpperCase).count();
    return a != b;
  }

  private double price(String a, String b) {
    double[][] costs = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i + j > 0) {
          costs[i][j] = cheapest(costs, a, b, i, j);
        }
      }
    }
    return costs[a.length()][b.length()];
  }

  private double cheapest(double[][] costs, String a, String b, int i, int j) {
    double best = Double.MAX_VALUE;
    if (i > 0) {
      best = costs[i - 1][j] + oneMore(a, i - 1, EXTRA) + first(i);
    }
    if (j > 0) {
      best = Math.min(best, costs[i][j - 1] + oneMore(b, j - 1, MISSING) + first(j));
    }
    if (i > 0 && j > 0) {
      char x = a.charAt(i - 1);
      char y = b.charAt(j - 1);
      double exchange = x == y ? 0 : exchange(x, y) + first(Math.max(i, j));
      best = Math.min(best, costs[i - 1][j - 1] + exchange);
      if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
        best = Math.min(best, costs[i - 2][j - 2] + SWAPPED + first(Math.max(i, j) - 1));
      }
    }
    return best;
  }

  private static double first(int position) {
    return position == 1 ? FIRST_LETTER : 0;
  }

  /** What a letter costs that one word has and the other lacks. */
  private static double oneMore(String word, int at, double price) {
    char letter = word.charAt(at);
    if (!Character.isLetterOrDigit(letter)) {
      return JOINT;
    }
    return at > 0 && word.charAt(at - 1) == letter ? DOUBLED : price;
  }

  private double exchange(char x, char y) {
    char plainX = plain(x);
    char plainY = plain(y);
    if (plainX == plainY) {
      return ACCENT;
    }
    if (keyboard.areNeighbours(plainX, plainY)) {
      return BESIDE;
    }
    return VOWELS.indexOf(plainX) >= 0 && VOWELS.indexOf(plainY) >= 0 ? VOWEL : OTHER;
  }

  private static char plain(char letter) {
    return letter < 0x80
        ? letter
        : Normalizer.normalize("" + letter, Normalizer.Form.NFD).charAt(0);
  }
}
