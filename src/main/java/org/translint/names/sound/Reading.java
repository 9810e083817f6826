package org.translint.names.sound;

/**
 * One way to read a name part, a letter for each sound.
 *
 * <p>Each sound knows where it stands: a vowel that parts two consonants or ends the name, and a
 * consonant that no vowel follows, are bound less firmly than the others.
 */
final class Reading {

  /** How many codes there are. */
  static final int CODES = 2 * 64;

  private static final int LOOSE = 64;
  private static final double VOWEL = 0.5;

  private final String sounds;
  private final int[] codes;
  private final double weight;

  Reading(String sounds) {
    this.sounds = sounds;
    codes = new int[sounds.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(sounds.charAt(i), loose(i));
    }
    weight = sounds.chars().mapToDouble(sound -> isVowel((char) sound) ? VOWEL : 1).sum();
  }

  /** How much there is to hear: a consonant counts one, a vowel half. */
  double weight() {
    return weight;
  }

  String sounds() {
    return sounds;
  }

  int length() {
    return codes.length;
  }

  /** The code of the sound at {@code at}: which, and whether it is loose. */
  int codeAt(int at) {
    return codes[at];
  }

  static int code(char sound, boolean loose) {
    return (sound & (LOOSE - 1)) + (loose ? LOOSE : 0);
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }

  private boolean loose(int at) {
    boolean endsHere = at + 1 == sounds.length();
    if (isVowel(sounds.charAt(at))) {
      return at > 0
          && !isVowel(sounds.charAt(at - 1))
          && (endsHere || !isVowel(sounds.charAt(at + 1)));
    }
    return endsHere || !isVowel(sounds.charAt(at + 1));
  }
}
