package org.translint.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.translint.text.Span;

/**
 * A number with what it counts or measures, where that is said.
 *
 * @param span with its sign, unit or currency
 * @param kind what sort of number
 * @param values what it may be worth, the likeliest first, at least one: 1.250 may be 1250 or 1.25.
 *     Percentages are in hundredths (12 % is 12), fractions their quotient to ten digits
 * @param units what it may be measured in, none where it only counts: CLDR's ids of units ({@code
 *     length-kilometer}) and {@code currency-} with ISO 4217's codes ({@code currency-USD});
 *     several where a sign such as $ stands for several
 * @param writing how it is written
 */
public record Amount(
    Span span, Kind kind, List<BigDecimal> values, Set<String> units, Writing writing)
    implements Quantity {

  /** What sort of number an amount is. */
  public enum Kind {
    /** How many or how much. */
    CARDINAL,
    /** Which one in a row: third, ke-3, 第三. */
    ORDINAL,
    /** Hundredths: 12 %, 百分之十二. */
    PERCENT,
    /** Parts of a whole: two thirds, dua pertiga, ½. */
    FRACTION,
    /** Ten years, by their first: the 1990s and tahun 90-an; the values are 1990 and 90. */
    DECADE,
    /** Of each score, result or ratio such as 3-1 there are two amounts of this kind. */
    SCORE,
    /** About so many: hundreds, ratusan, une centaine. Says what order of magnitude. */
    VAGUE
  }

  public Amount {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("an amount without a value at " + span);
    }
    values = List.copyOf(values);
    units = Collections.unmodifiableSet(new TreeSet<>(units));
  }

  /** The likeliest value. */
  public BigDecimal value() {
    return values.get(0);
  }
}
