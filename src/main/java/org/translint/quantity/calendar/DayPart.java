package org.translint.quantity.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day by its hours.
 *
 * @param first hour of the 24 that belongs to it
 * @param last hour that does; before the first where midnight lies between
 */
record DayPart(int first, int last) {

  private static final int HALF_DAY = 12;
  private static final int DAY = 24;

  /** Reads "18-3". */
  static DayPart parse(String hours) {
    int hyphen = hours.indexOf('-');
    return new DayPart(
        Integer.parseInt(hours.substring(0, hyphen)),
        Integer.parseInt(hours.substring(hyphen + 1)));
  }

  /**
   * The hours of the 24 that {@code hour} may be, the likeliest first.
   *
   * @param part the part of the day that is said
   * @param byTwentyFour whether it is written as one of 24 even if it is small: 08
   */
  static List<Integer> hours(int hour, @Nullable DayPart part, boolean byTwentyFour) {
    List<Integer> both = new ArrayList<>(List.of(hour % DAY));
    if (hour > 0 && hour <= HALF_DAY) {
      both.add((hour + HALF_DAY) % DAY);
    }
    if (part != null) {
      List<Integer> said = both.stream().filter(part::contains).toList();
      return said.isEmpty() ? List.of(hour % DAY) : said;
    }
    return byTwentyFour ? List.of(hour % DAY) : both;
  }

  private boolean contains(int hour) {
    return first <= last ? first <= hour && hour <= last : first <= hour || hour <= last;
  }
}
