package org.translint.quantity.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * Says whether two measures are the same, in whatever units of one dimension. Currencies are not
 * converted.
 *
 * <p>A number stands for all that is written like it when rounded. 35 is what lies half a unit
 * around it; 5,000 may be rounded to its last digit that is not zero, but by no more than {@value
 * #ROUNDING_PERCENT} % of itself. Two measures agree if what they stand for overlaps: 35 km and 22
 * miles, 5 acres and 2 hectares, but not 35 km and 32 miles.
 */
public final class Conversion {

  private static final int ROUNDING_PERCENT = 5;
  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(ROUNDING_PERCENT, 2);

  /** Small numbers are not rounded more coarsely than this part of themselves: 1 m is not 5 ft. */
  private static final BigDecimal COARSEST = new BigDecimal("0.25");

  private static final String TEMPERATURE = "temperature";

  private Conversion() {}

  /** Whether {@code unit} measures something that can be converted. */
  public static boolean isKnown(String unit) {
    return Dimensions.units().contains(unit);
  }

  /** Whether some unit of {@code a} and some of {@code b} measure the same, say length. */
  public static boolean sameDimension(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> sameDimension(one, other)));
  }

  /** Whether the two units measure the same, say length. */
  public static boolean sameDimension(String one, String other) {
    return isKnown(one)
        && isKnown(other)
        && Dimensions.of(one).dimension().equals(Dimensions.of(other).dimension());
  }

  /**
   * Whether the two are the same measure, as precisely as they are written. The scale of the
   * numbers says how many decimals are written.
   *
   * @param unit of {@code one}, by CLDR's id
   * @param otherUnit of {@code other}, of the same dimension
   */
  public static boolean agree(BigDecimal one, String unit, BigDecimal other, String otherUnit) {
    if (!sameDimension(unit, otherUnit)) {
      return false;
    }
    Dimensions.Measure from = Dimensions.of(unit);
    Dimensions.Measure to = Dimensions.of(otherUnit);
    boolean agree = overlap(one, from, other, to, true);
    boolean isTemperature = from.dimension().equals(TEMPERATURE);
    // 1.5 °C warmer is 2.7 °F warmer.
    return agree || (isTemperature && overlap(one, from, other, to, false));
  }

  /** {@code value} of {@code unit} in {@code target}, unrounded. */
  public static BigDecimal convert(BigDecimal value, String unit, String target) {
    Dimensions.Measure from = Dimensions.of(unit);
    Dimensions.Measure to = Dimensions.of(target);
    return inBase(value, from, true).subtract(to.offset()).divide(to.factor(), PRECISION);
  }

  private static boolean overlap(
      BigDecimal one,
      Dimensions.Measure from,
      BigDecimal other,
      Dimensions.Measure to,
      boolean absolute) {
    BigDecimal difference = inBase(one, from, absolute).subtract(inBase(other, to, absolute)).abs();
    BigDecimal allowed =
        tolerance(one).multiply(from.factor()).add(tolerance(other).multiply(to.factor()));
    return difference.compareTo(allowed) <= 0;
  }

  private static BigDecimal inBase(BigDecimal value, Dimensions.Measure unit, boolean absolute) {
    BigDecimal scaled = value.multiply(unit.factor());
    return absolute ? scaled.add(unit.offset()) : scaled;
  }

  /** By how much what {@code value} stands for may differ from it. */
  private static BigDecimal tolerance(BigDecimal value) {
    BigDecimal written = HALF.scaleByPowerOfTen(-Math.max(0, value.scale()));
    BigDecimal bySize = value.abs().multiply(COARSEST);
    BigDecimal significant = HALF.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    BigDecimal rounded = significant.min(value.abs().multiply(ROUNDING));
    return (value.signum() == 0 ? written : written.min(bySize)).max(rounded);
  }
}
