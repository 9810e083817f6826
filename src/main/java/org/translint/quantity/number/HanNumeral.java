package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in Han numerals, in figures with Han multipliers, or both: 二百五十, 2亿5000万, 1.2万, 二〇一六.
 *
 * <p>Small multipliers (十百千) work inside each section, large ones (万亿兆) close it.
 */
final class HanNumeral {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int YEAR_LENGTH = 4;

  /** What is longer is no number but a row of characters. */
  private static final int MOST_PARTS = 24;

  private final List<Part> parts = new ArrayList<>();

  /**
   * A part.
   *
   * @param value of a digit, figure or multiplier
   * @param multiplies whether it is a multiplier
   * @param figure where it is in figures, else null
   */
  private record Part(BigDecimal value, boolean multiplies, @Nullable Figure figure) {}

  boolean isEmpty() {
    return parts.isEmpty();
  }

  int size() {
    return parts.size();
  }

  /** Whether a figure may come next. */
  boolean takesFigure() {
    return parts.isEmpty() || (last().multiplies && parts.size() < MOST_PARTS);
  }

  /** Whether a Han digit may come next. */
  boolean takesDigit() {
    return parts.isEmpty() || (last().figure == null && parts.size() < MOST_PARTS);
  }

  boolean endsWithFigure() {
    return !parts.isEmpty() && last().figure != null;
  }

  private Part last() {
    return parts.get(parts.size() - 1);
  }

  void addFigure(Figure figure) {
    parts.add(new Part(figure.value(), false, figure));
  }

  void addDigit(BigDecimal digit) {
    parts.add(new Part(digit, false, null));
  }

  /** Adds a multiplier and says true, or refuses it. */
  boolean multiply(BigDecimal by) {
    if (parts.size() >= MOST_PARTS) {
      return false;
    }
    parts.add(new Part(by, true, null));
    if (value(parts.get(0).value) != null) {
      return true;
    }
    parts.remove(parts.size() - 1);
    return false;
  }

  boolean hasFigure() {
    return parts.stream().anyMatch(part -> part.figure != null);
  }

  boolean hasHan() {
    return parts.stream().anyMatch(part -> part.figure == null);
  }

  boolean hasMultiplier() {
    return parts.stream().anyMatch(Part::multiplies);
  }

  /** Whether it is digits in a row as years are written: 二〇一六. */
  boolean isRowOfDigits() {
    return !hasMultiplier()
        && !hasFigure()
        && (parts.size() == YEAR_LENGTH || parts.stream().anyMatch(p -> p.value.signum() == 0));
  }

  /** What it may be worth, the likeliest first; none where it is no number. */
  List<BigDecimal> values() {
    Set<BigDecimal> values = new LinkedHashSet<>();
    Figure first = parts.get(0).figure;
    List<BigDecimal> starts = first == null ? List.of(parts.get(0).value) : first.values();
    for (BigDecimal start : starts) {
      BigDecimal value = hasMultiplier() || parts.size() == 1 ? value(start) : row();
      if (value != null) {
        BigDecimal shortened = shortened(value);
        if (shortened != null) {
          values.add(shortened);
        }
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private BigDecimal row() {
    StringBuilder digits = new StringBuilder();
    parts.forEach(part -> digits.append(part.value.toPlainString()));
    return new BigDecimal(digits.toString());
  }

  /** 两万五 is 25,000: a digit at the end, with no zero before it, takes the next place. */
  private @Nullable BigDecimal shortened(BigDecimal value) {
    int size = parts.size();
    if (size < 2 || last().multiplies || last().figure != null) {
      return null;
    }
    Part before = parts.get(size - 2);
    boolean open = before.multiplies && before.value.compareTo(HUNDRED) >= 0;
    BigDecimal digit = last().value;
    return open ? value.subtract(digit).add(digit.multiply(before.value.movePointLeft(1))) : null;
  }

  private @Nullable BigDecimal value(BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digit = null;
    BigDecimal small = TEN_THOUSAND;
    BigDecimal large = null;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      BigDecimal value = i == 0 ? first : part.value;
      if (!part.multiplies) {
        if (digit != null && digit.signum() > 0) {
          return null;
        }
        digit = value;
      } else if (value.compareTo(TEN_THOUSAND) < 0) {
        if (value.compareTo(small) >= 0) {
          return null;
        }
        boolean none = digit == null || (digit.signum() == 0 && section.signum() > 0);
        section = section.add(none || digit == null ? value : digit.multiply(value));
        digit = null;
        small = value;
      } else {
        BigDecimal closed = digit == null ? section : section.add(digit);
        if (closed.signum() == 0 && total.signum() == 0) {
          return null;
        }
        boolean smaller = large == null || value.compareTo(large) < 0;
        total = smaller ? total.add(closed.multiply(value)) : total.add(closed).multiply(value);
        section = BigDecimal.ZERO;
        digit = null;
        small = TEN_THOUSAND;
        large = value;
      }
    }
    return total.add(section).add(digit == null ? BigDecimal.ZERO : digit);
  }

  /** What the multipliers at its end are worth together; 1 where it does not end with one. */
  BigDecimal lastScale() {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = parts.size() - 1; i > 0 && parts.get(i).multiplies; i--) {
      scale = scale.multiply(parts.get(i).value);
    }
    return scale;
  }
}
