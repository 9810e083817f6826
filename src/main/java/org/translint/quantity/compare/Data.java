package org.translint.quantity.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount;
import org.translint.quantity.CalendarDate;
import org.translint.quantity.ClockTime;
import org.translint.quantity.Quantity;

/** Takes quantities apart into {@link Datum}s. */
public final class Data {

  private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
  private static final BigDecimal LAST_CENTURY = BigDecimal.valueOf(1900);

  private Data() {}

  /** The data of a quantity, at least one. */
  public static List<Datum> of(Quantity quantity) {
    if (quantity instanceof Amount amount) {
      return List.of(new Datum(kind(amount), values(amount), amount.units(), amount));
    }
    if (quantity instanceof ClockTime time) {
      return List.of(new Datum(Datum.Kind.TIME, values(time.minutes()), Set.of(), time));
    }
    return ofDate((CalendarDate) quantity);
  }

  /** The eighties of the last century may be called the 80s or the 1980s. */
  private static List<BigDecimal> values(Amount amount) {
    if (amount.kind() != Amount.Kind.DECADE) {
      return amount.values();
    }
    BigDecimal decade = amount.value().remainder(CENTURY);
    return Stream.concat(amount.values().stream(), Stream.of(decade, decade.add(LAST_CENTURY)))
        .distinct()
        .toList();
  }

  private static Datum.Kind kind(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT -> Datum.Kind.PERCENT;
      case FRACTION -> Datum.Kind.FRACTION;
      case VAGUE -> Datum.Kind.VAGUE;
      // Japanese calls those in their teens 10代, with a figure that no other language has.
      case DECADE -> isTeens(amount) ? Datum.Kind.VAGUE : Datum.Kind.NUMBER;
      case CARDINAL, ORDINAL, SCORE -> Datum.Kind.NUMBER;
    };
  }

  private static boolean isTeens(Amount decade) {
    return decade.value().compareTo(BigDecimal.TEN) == 0;
  }

  private static List<Datum> ofDate(CalendarDate date) {
    List<Datum> data = new ArrayList<>();
    add(data, Datum.Kind.YEAR, date, CalendarDate.Reading::year);
    add(data, Datum.Kind.MONTH, date, CalendarDate.Reading::month);
    add(data, Datum.Kind.DAY, date, CalendarDate.Reading::day);
    return data;
  }

  private static void add(
      List<Datum> data,
      Datum.Kind kind,
      CalendarDate date,
      Function<CalendarDate.Reading, @Nullable Integer> field) {
    List<Integer> readings =
        date.readings().stream().map(field).filter(Objects::nonNull).distinct().toList();
    if (!readings.isEmpty()) {
      data.add(new Datum(kind, values(readings), Set.of(), date));
    }
  }

  private static List<BigDecimal> values(List<Integer> numbers) {
    return numbers.stream().map(BigDecimal::valueOf).toList();
  }
}
