package org.translint.check.hygiene;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds a figure as another is written. */
final class Rounding {

  private static final int FEWEST_DIGITS = 2;

  private Rounding() {}

  /** {@code exact} with as many decimals as {@code model}, but no fewer than two digits in all. */
  static BigDecimal like(BigDecimal model, BigDecimal exact) {
    BigDecimal rounded = exact.setScale(Math.max(0, model.scale()), RoundingMode.HALF_UP);
    return rounded.precision() >= FEWEST_DIGITS && rounded.signum() != 0
        ? rounded
        : exact.round(new MathContext(FEWEST_DIGITS, RoundingMode.HALF_UP));
  }
}
