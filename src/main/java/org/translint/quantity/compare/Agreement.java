package org.translint.quantity.compare;

import java.math.BigDecimal;
import java.util.List;
import org.translint.quantity.ClockTime;
import org.translint.quantity.unit.Conversion;

/** How well a datum of a translation says what one of its source says. */
enum Agreement {
  /** It says something else. */
  NONE,
  /** It may say the same in another way: the hour of a time, a number for a year. */
  LOOSE,
  /** The same value. */
  VALUE,
  /** The same value of the same kind in the same unit. */
  EXACT;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MINUTES = 60;

  /** Of those that are told without their century. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
  private static final String YEARS = "duration-year";

  /** How far a percentage may be from the fraction that it renders: a third is 33 %. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  static Agreement of(Datum source, Datum target) {
    if (source.kind() == Datum.Kind.VAGUE || target.kind() == Datum.Kind.VAGUE) {
      return isSomeOf(source, target) || isSomeOf(target, source) ? LOOSE : NONE;
    }
    if (source.kind() == target.kind()) {
      return ofOneKind(source, target);
    }
    return acrossKinds(source, target) || acrossKinds(target, source) ? LOOSE : NONE;
  }

  private static Agreement ofOneKind(Datum source, Datum target) {
    if (share(source.values(), target.values())) {
      return source.units().equals(target.units()) ? EXACT : VALUE;
    }
    boolean agree =
        switch (source.kind()) {
          case NUMBER ->
              isConverted(source, target) || isYearOf(source, target) || isYearOf(target, source);
          case YEAR -> isShortYear(source, target) || isShortYear(target, source);
          case FRACTION -> isRounded(source.value(), target.value());
          case TIME -> isOfAnotherZone(source, target);
          case PERCENT, VAGUE, MONTH, DAY -> false;
        };
    return agree ? LOOSE : NONE;
  }

  private static boolean acrossKinds(Datum one, Datum other) {
    return switch (other.kind()) {
      case NUMBER ->
          switch (one.kind()) {
            case TIME -> isHourOf(other.values(), one);
            case YEAR -> share(one.values(), other.values()) || isYearOf(one, other);
            case MONTH, DAY, PERCENT -> share(one.values(), other.values());
            case FRACTION ->
                share(one.values(), other.values())
                    || isConverted(one, other)
                    || isOneIn(one.value(), other.value());
            case NUMBER, VAGUE -> false;
          };
      case FRACTION ->
          one.kind() == Datum.Kind.PERCENT && isRounded(one.value().divide(HUNDRED), other.value());
      case TIME, YEAR, MONTH, DAY, PERCENT, VAGUE -> false;
    };
  }

  static boolean share(List<BigDecimal> values, List<BigDecimal> others) {
    return values.stream().anyMatch(v -> others.stream().anyMatch(o -> v.compareTo(o) == 0));
  }

  /** Whether a number is a full hour, or hour and minutes with a point between. */
  private static boolean isHourOf(List<BigDecimal> values, Datum time) {
    return time.values().stream()
        .mapToInt(BigDecimal::intValue)
        .anyMatch(
            minutes -> {
              BigDecimal hour = BigDecimal.valueOf(minutes / MINUTES);
              BigDecimal withMinutes = hour.add(BigDecimal.valueOf(minutes % MINUTES, 2));
              return share(values, List.of(withMinutes));
            });
  }

  private static boolean isOfAnotherZone(Datum source, Datum target) {
    return source.quantity() instanceof ClockTime one
        && target.quantity() instanceof ClockTime other
        && one.hasOtherZoneThan(other);
  }

  private static boolean isShortYear(Datum full, Datum brief) {
    return brief.value().compareTo(HUNDRED) < 0
        && full.value().remainder(HUNDRED).compareTo(brief.value()) == 0;
  }

  /** Whether so many years are a year without its century: 79年 is 1979, called a year or not. */
  private static boolean isYearOf(Datum year, Datum number) {
    boolean isYear =
        year.kind() == Datum.Kind.YEAR
            || (year.units().isEmpty()
                && year.isFigure()
                && year.value().compareTo(FIRST_YEAR) >= 0
                && year.value().compareTo(LAST_YEAR) <= 0);
    return isYear && number.units().contains(YEARS) && isShortYear(year, number);
  }

  /** Whether the number says the part that the fraction is: a quarter, one in four. */
  private static boolean isOneIn(BigDecimal fraction, BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) > 0
        && isRounded(fraction.multiply(number), BigDecimal.ONE);
  }

  private static boolean isRounded(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
  }

  /** Whether a number is what "hundreds" may stand for: 100 and more, but not thousands. */
  private static boolean isSomeOf(Datum vague, Datum other) {
    return vague.kind() == Datum.Kind.VAGUE
        && vague.value().compareTo(other.value()) <= 0
        && other.value().compareTo(vague.value().multiply(BigDecimal.TEN)) < 0;
  }

  /** Whether both are one measure in two units; a sign such as ° may stand for either. */
  static boolean isConverted(Datum source, Datum target) {
    return source.units().stream()
        .anyMatch(
            unit ->
                target.units().stream()
                    .filter(other -> !other.equals(unit))
                    .anyMatch(
                        other -> Conversion.agree(source.value(), unit, target.value(), other)));
  }
}
