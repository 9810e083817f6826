package org.translint.quantity.calendar;

import org.translint.quantity.Quantity.Writing;

/** Says how a date or time is written. */
final class Writings {

  private Writings() {}

  /** How {@code text} is written: in digits, in letters, or in both. */
  static Writing of(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit);
    boolean letters = text.chars().anyMatch(Character::isLetter);
    if (digits && letters) {
      return Writing.MIXED;
    }
    return digits ? Writing.FIGURES : Writing.WORDS;
  }
}
