package org.translint.quantity.compare;

import java.util.Collections;
import java.util.Set;
import org.translint.quantity.unit.Conversion;

/** A datum of the source and the one of the translation that stands for it. */
public record Pair(Datum source, Datum target) {

  private static final String CURRENCY = "currency-";

  /** Whether the translation's is the source's times or through a power of ten, other than one. */
  public boolean isScaled() {
    return Likeness.isScaled(source, target);
  }

  /**
   * Whether both have one value, but in two units of one dimension or in two currencies; a unit
   * that one side leaves unsaid is no other.
   */
  public boolean isOfOtherUnit() {
    Set<String> units = source.units();
    Set<String> others = target.units();
    return Collections.disjoint(units, others)
        && Agreement.share(source.values(), target.values())
        && (Conversion.sameDimension(units, others) || (isMoney(units) && isMoney(others)))
        && !Agreement.isConverted(source, target);
  }

  private static boolean isMoney(Set<String> units) {
    return units.stream().anyMatch(unit -> unit.startsWith(CURRENCY));
  }
}
