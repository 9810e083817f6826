package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity.Writing;
import org.translint.text.Span;

/**
 * An amount in the making.
 *
 * @param start in UTF-16 units
 * @param end past its last character
 * @param values the likeliest first
 * @param scale what its last multipliers are worth together; 1 where it has none
 */
record Draft(
    int start,
    int end,
    Amount.Kind kind,
    List<BigDecimal> values,
    Writing writing,
    BigDecimal scale) {

  Draft {
    values = List.copyOf(new LinkedHashSet<>(values.stream().map(Draft::plain).toList()));
  }

  static Draft of(int start, int end, Amount.Kind kind, BigDecimal value, Writing writing) {
    return new Draft(start, end, kind, List.of(value), writing, BigDecimal.ONE);
  }

  /** Equal values are to be equal objects: 1.50 and 1.5, 1E+6 and 1000000. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  BigDecimal value() {
    return values.get(0);
  }

  Draft as(Amount.Kind other) {
    return new Draft(start, end, other, values, writing, scale);
  }

  Draft endingAt(int other) {
    return new Draft(start, other, kind, values, writing, scale);
  }

  Draft startingAt(int other) {
    return new Draft(other, end, kind, values, writing, scale);
  }

  Draft worth(List<BigDecimal> others) {
    return new Draft(start, end, kind, others, writing, scale);
  }

  Draft written(Writing other) {
    return new Draft(start, end, kind, values, other, scale);
  }

  Draft scaled(BigDecimal by) {
    return new Draft(
        start,
        end,
        kind,
        values.stream().map(value -> value.multiply(by)).toList(),
        writing == Writing.FIGURES ? Writing.MIXED : writing,
        scale.multiply(by));
  }

  Amount amount() {
    return new Amount(new Span(start, end), kind, values, Set.of(), writing);
  }
}
