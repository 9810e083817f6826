package org.translint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.translint.quantity.CalendarDate.Reading;
import org.translint.quantity.Quantity.Writing;
import org.translint.text.Span;

class AgreementTest {

  private static CalendarDate date(Reading... readings) {
    return new CalendarDate(new Span(0, 1), List.of(readings), Writing.MIXED);
  }

  private static Reading day(@Nullable Integer year, @Nullable Integer month, @Nullable Integer d) {
    return new Reading(year, month, d);
  }

  private static ClockTime time(String zone, Integer... minutes) {
    return new ClockTime(new Span(0, 1), List.of(minutes), zone, Writing.FIGURES);
  }

  @Test
  void aDateAgreesWithOneThatLeavesSomethingOut() {
    assertThat(date(day(1968, 10, 2)).agreesWith(date(day(null, 10, 2)))).isTrue();
    assertThat(date(day(1968, 10, 2)).agreesWith(date(day(1968, null, null)))).isTrue();
  }

  @Test
  void datesThatShareNothingOrDifferInAPartDoNotAgree() {
    assertThat(date(day(1968, null, null)).agreesWith(date(day(null, 10, 2)))).isFalse();
    assertThat(date(day(1968, 10, 2)).agreesWith(date(day(1968, 10, 3)))).isFalse();
  }

  @Test
  void oneReadingOfEachIsEnough() {
    CalendarDate open = date(day(2024, 4, 5), day(2024, 5, 4));

    assertThat(open.agreesWith(date(day(2024, 5, 4)))).isTrue();
    assertThat(open.agreesWith(date(day(2024, 6, 4)))).isFalse();
  }

  @Test
  void aTimeAgreesWithOneOfItsReadings() {
    assertThat(time("", 510, 1230).agreesWith(time("WIB", 1230))).isTrue();
    assertThat(time("", 510).agreesWith(time("", 570))).isFalse();
  }

  @Test
  void fullHoursMayDifferOnlyWhereTheZonesDo() {
    assertThat(time("WIB", 900).agreesWith(time("GMT", 480))).isTrue();
    assertThat(time("WIB", 900).agreesWith(time("GMT", 490))).isFalse();
    assertThat(time("WIB", 900).agreesWith(time("WIB", 480))).isFalse();
    assertThat(time("WIB", 900).agreesWith(time("", 480))).isFalse();
  }
}
