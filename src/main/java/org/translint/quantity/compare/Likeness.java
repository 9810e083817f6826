package org.translint.quantity.compare;

import java.math.BigDecimal;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like a slip of one datum another looks. */
final class Likeness {

  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private Likeness() {}

  /** From 0, where the one can hardly be a wrong rendering of the other, to 1. */
  static double of(Datum source, Datum target) {
    if (!areComparable(source, target)) {
      return 0;
    }
    double kind = source.kind() == target.kind() ? 1 : 0.8;
    double unit = source.units().equals(target.units()) ? 1 : 0.9;
    return kind * unit * Math.max(digits(source, target), isScaled(source, target) ? 0.95 : 0);
  }

  private static boolean areComparable(Datum source, Datum target) {
    if (source.kind() == target.kind()) {
      return source.kind() != Datum.Kind.VAGUE;
    }
    return isNumber(source) && isNumber(target);
  }

  private static boolean isNumber(Datum datum) {
    return datum.kind() != Datum.Kind.VAGUE && datum.kind() != Datum.Kind.MONTH;
  }

  /** Whether the one is the other a power of ten times. */
  static boolean isScaled(Datum source, Datum target) {
    BigDecimal one = source.value().stripTrailingZeros();
    BigDecimal other = target.value().stripTrailingZeros();
    return one.signum() != 0
        && one.unscaledValue().equals(other.unscaledValue())
        && one.scale() != other.scale();
  }

  private static double digits(Datum source, Datum target) {
    String one = source.value().stripTrailingZeros().toPlainString();
    String other = target.value().stripTrailingZeros().toPlainString();
    double longest = Math.max(one.length(), other.length());
    // One digit says little: any two figures of one digit are as near as those that share half.
    return Math.max(
        one.length() == other.length() ? 0.5 : 0, 1 - EDITS.apply(one, other) / longest);
  }
}
