package org.translint.quantity.calendar;

import java.util.List;

/** Says what a year of two digits may be. */
final class ShortYears {

  private static final int THIS_CENTURY = 2000;
  private static final int LAST_CENTURY = 1900;

  /** From here on the last century is the likelier. */
  private static final int TURN = 50;

  private ShortYears() {}

  /** The years that end in {@code digits}, the likeliest first. */
  static List<Integer> of(int digits) {
    return digits < TURN
        ? List.of(THIS_CENTURY + digits, LAST_CENTURY + digits)
        : List.of(LAST_CENTURY + digits, THIS_CENTURY + digits);
  }
}
