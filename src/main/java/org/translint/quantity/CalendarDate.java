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
   * One meaning of a date; what is not said is null.
   *
   * @param year of the Gregorian calendar
   * @param month from 1 to 12
   * @param day of the month, from 1 to 31
   */
  public record Reading(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {}
}
