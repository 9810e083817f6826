package org.translint.quantity.unit;

import java.math.BigDecimal;
import java.util.Set;

/** Placeholder until units are merged. */
public final class Conversion {
  private Conversion() {}

  public static boolean agree(
      BigDecimal one, Set<String> units, BigDecimal other, Set<String> others) {
    return false;
  }
}
