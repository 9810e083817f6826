package org.translint.quantity.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Roman numerals in capitals. */
final class Roman {

  private static final Pattern NUMERAL =
      Pattern.compile("(X{0,3})(IX|IV|V?I{0,3})(?:e|è|ème|er|ère|re)?");

  private Roman() {}

  /** The value of a numeral up to 39, with its French ending or without; 0 if it is none. */
  static int value(String word) {
    Matcher numeral = NUMERAL.matcher(word);
    if (word.isEmpty() || !numeral.matches()) {
      return 0;
    }
    int units =
        switch (numeral.group(2)) {
          case "IX" -> 9;
          case "IV" -> 4;
          default -> numeral.group(2).length() + (numeral.group(2).startsWith("V") ? 4 : 0);
        };
    return numeral.group(1).length() * 10 + units;
  }

  /** Whether it has the ending that makes it an ordinal in French. */
  static boolean isOrdinal(String word) {
    return value(word) > 0 && Character.isLowerCase(word.charAt(word.length() - 1));
  }

  /** Whether it has no ending and is too long for an initial: level IV, Perang Dunia II. */
  static boolean isBare(String word) {
    return word.length() > 1
        && value(word) > 0
        && word.codePoints().allMatch(Character::isUpperCase);
  }
}
