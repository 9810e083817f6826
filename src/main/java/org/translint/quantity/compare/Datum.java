package org.translint.quantity.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.translint.quantity.Quantity;
import org.translint.quantity.Quantity.Writing;

/**
 * One value in a text that a translation can keep, change or lose: a number, or the year, the month
 * or the day of a date, or a time of day. Immutable.
 *
 * @param kind what it is a value of
 * @param values what it may be worth, the likeliest first; times in minutes from midnight
 * @param units what it is measured in; none where that is not said
 * @param quantity what it is part of
 */
public record Datum(Kind kind, List<BigDecimal> values, Set<String> units, Quantity quantity) {

  /** What a datum is a value of. */
  public enum Kind {
    NUMBER,
    PERCENT,
    FRACTION,
    /** An order of magnitude: "hundreds". */
    VAGUE,
    YEAR,
    MONTH,
    DAY,
    TIME;

    /** Whether it is part of a date. */
    public boolean isOfDate() {
      return this == YEAR || this == MONTH || this == DAY;
    }
  }

  public Datum {
    values = List.copyOf(values);
    units = Set.copyOf(units);
  }

  /** The likeliest value. */
  public BigDecimal value() {
    return values.get(0);
  }

  /** Whether digits say it, so that nothing but the value itself can be meant. */
  public boolean isFigure() {
    return quantity.writing() != Writing.WORDS && kind != Kind.VAGUE && kind != Kind.MONTH;
  }
}
