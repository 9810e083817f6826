package org.translint.quantity;

import java.util.List;
import org.translint.text.Span;

/**
 * A time of day.
 *
 * @param span with its "a.m.", "Uhr" or zone
 * @param minutes what it may mean, in minutes from midnight, the likeliest first, at least one: "at
 *     8:30" may be in the morning or in the evening
 * @param zone its zone as it is written, in capitals ({@code WIB}, {@code GMT}); empty where none
 *     is said
 * @param writing how it is written
 */
public record ClockTime(Span span, List<Integer> minutes, String zone, Writing writing)
    implements Quantity {

  public ClockTime {
    if (minutes.isEmpty()) {
      throw new IllegalArgumentException("a time without a reading at " + span);
    }
    minutes = List.copyOf(minutes);
  }
}
