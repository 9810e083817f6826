package org.translint.quantity;

import java.util.List;
import org.translint.text.Span;

/**
 * A time of day.
 *
 * @param span with its "a.m.", "Uhr" or zone
 * @param minutes what it may mean, in minutes from midnight, the likeliest first, at least one: "at
 *     8:30" may be in the morning or in the evening
 * @param zone its zone by its usual letters, in capitals ({@code WIB}, {@code GMT}, {@code UTC+7});
 *     empty where none is said
 * @param writing how it is written
 */
public record ClockTime(Span span, List<Integer> minutes, String zone, Writing writing)
    implements Quantity {

  private static final int HOUR = 60;

  public ClockTime {
    if (minutes.isEmpty()) {
      throw new IllegalArgumentException("a time without a reading at " + span);
    }
    minutes = List.copyOf(minutes);
  }

  /**
   * Whether both may mean the same moment: some reading of each is the same, or both name their
   * zones, the zones differ, and so may the full hours.
   */
  public boolean agreesWith(ClockTime other) {
    return isSame(other, false) || (hasOtherZoneThan(other) && isSame(other, true));
  }

  /** Whether both name their zones, and these differ. */
  public boolean hasOtherZoneThan(ClockTime other) {
    return !zone.isEmpty() && !other.zone.isEmpty() && !zone.equals(other.zone);
  }

  private boolean isSame(ClockTime other, boolean butForHours) {
    return minutes.stream()
        .anyMatch(
            one ->
                other.minutes.stream()
                    .anyMatch(two -> butForHours ? (one - two) % HOUR == 0 : one.equals(two)));
  }
}
