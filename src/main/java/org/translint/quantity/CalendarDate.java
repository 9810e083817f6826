package org.translint.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * A day, a month or a year of the calendar, as far as it is said.
 *
 * @param span with its month and era
 * @param readings what it may mean, the likeliest first, at least one: 5/4 may be in April or May
 * @param writing how it is written
 */
public record CalendarDate(Span span, List<Reading> readings, Writing writing) implements Quantity {

  public CalendarDate {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a date without a reading at " + span);
    }
    readings = List.copyOf(readings);
  }

  /**
   * Whether both may mean the same day, month or year: some reading of each shares a part with some
   * reading of the other, and no part that both say differs.
   */
  public boolean agreesWith(CalendarDate other) {
    return readings.stream().anyMatch(a -> other.readings.stream().anyMatch(a::agreesWith));
  }

  /**
   * One meaning of a date; what is not said is null.
   *
   * @param year of the Gregorian calendar
   * @param month from 1 to 12
   * @param day of the month, from 1 to 31
   */
  public record Reading(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

    /** Whether the two share a part, and no part that both say differs. */
    public boolean agreesWith(Reading other) {
      boolean differs =
          differ(year, other.year) || differ(month, other.month) || differ(day, other.day);
      boolean shares =
          share(year, other.year) || share(month, other.month) || share(day, other.day);
      return shares && !differs;
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
      return one != null && other != null && !one.equals(other);
    }

    private static boolean share(@Nullable Integer one, @Nullable Integer other) {
      return one != null && one.equals(other);
    }
  }
}
