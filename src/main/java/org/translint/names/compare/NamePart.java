package org.translint.names.compare;

import java.lang.Character.UnicodeScript;
import org.translint.names.sound.Sound;

/**
 * One word of a name, prepared for comparison.
 *
 * @param text as it is written
 * @param plain its letters alone, lower case, without marks
 * @param sound how it sounds
 * @param isGiven whether it is a common given name
 */
record NamePart(String text, String plain, Sound sound, boolean isGiven) {

  /** Whether it is one letter that stands for a name: the J of Hans J Friedrich. */
  boolean isInitial() {
    return plain.length() == 1 && UnicodeScript.of(plain.charAt(0)) == UnicodeScript.LATIN;
  }
}
