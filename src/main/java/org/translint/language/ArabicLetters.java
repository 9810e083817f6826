package org.translint.language;

import java.util.regex.Pattern;

/** What the letters of Arabic words are compared by. */
public final class ArabicLetters {

  /** Vowel signs, the dagger alif, and the stroke that only makes a word longer. */
  private static final Pattern SIGNS = Pattern.compile("[\u064B-\u0652\u0670\u0640]+");

  private static final Pattern ALIF = Pattern.compile("[أإآٱ]");
  private static final Pattern HAMZA = Pattern.compile("[ءئؤ]");

  private ArabicLetters() {}

  /** The word without vowel signs and stretching strokes, which ordinary text leaves out. */
  public static String plain(String word) {
    return SIGNS.matcher(word).replaceAll("");
  }

  /**
   * What two words share that differ in nothing but hamza, or in how the last letter is written: ى
   * for ي, ه for ة.
   */
  public static String folded(String word) {
    String bare = HAMZA.matcher(ALIF.matcher(word).replaceAll("ا")).replaceAll("ء");
    if (bare.isEmpty()) {
      return bare;
    }
    String rest = bare.substring(0, bare.length() - 1);
    return switch (bare.charAt(bare.length() - 1)) {
      case 'ى' -> rest + 'ي';
      case 'ة' -> rest + 'ه';
      default -> bare;
    };
  }
}
