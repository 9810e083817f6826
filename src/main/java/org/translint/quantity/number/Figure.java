package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in digits.
 *
 * @param start in UTF-16 units
 * @param end past its last digit
 * @param values what it may be worth, the likeliest first; none for what is no number (a telephone
 *     number, a version, an identifier)
 */
record Figure(int start, int end, List<BigDecimal> values) {

  Figure {
    values = List.copyOf(values);
  }

  boolean isNumber() {
    return !values.isEmpty();
  }

  /** The likeliest value. */
  BigDecimal value() {
    return values.get(0);
  }
}
