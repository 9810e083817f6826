package org.translint.names.sound;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** How the writing of a name shows its sounds. */
public enum Writing {
  /** Latin letters. */
  LATIN,
  /** Other letters for vowels and consonants: Cyrillic, Greek, Armenian. */
  LETTERS,
  /** Letters for consonants, most vowels left to the reader: Arabic, Hebrew. */
  ARABIC,
  /** Chinese characters, each a syllable. */
  HAN,
  /** Japanese syllables. */
  KANA,
  /** Korean syllables. */
  HANGUL;

  private static final char LONG_VOWEL = 'ー';

  /** The writing of the first letter of {@code name} that tells it. */
  public static Writing of(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .filter(letter -> letter != LONG_VOWEL)
        .mapToObj(Writing::ofLetter)
        .findFirst()
        .orElse(LATIN);
  }

  private static Writing ofLetter(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return switch (script) {
      case ARABIC, HEBREW -> ARABIC;
      case HAN -> HAN;
      case KATAKANA, HIRAGANA -> KANA;
      case HANGUL -> HANGUL;
      case LATIN -> LATIN;
      default -> LETTERS;
    };
  }

  /** How the data files call it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
