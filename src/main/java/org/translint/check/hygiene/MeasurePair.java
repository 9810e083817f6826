package org.translint.check.hygiene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.quantity.Amount;
import org.translint.quantity.FoldedText;
import org.translint.quantity.Quantity;
import org.translint.quantity.unit.Conversion;
import org.translint.text.Span;

/**
 * A measure and, right behind it, the same measure in another unit: "35 km (22 miles)".
 *
 * @param one the first
 * @param other the second
 * @param unit the likeliest of the first
 * @param otherUnit the likeliest of the second, of the same dimension
 */
record MeasurePair(Amount one, Amount other, String unit, String otherUnit) {

  /** Farther apart they are two measures, each of its own thing. */
  private static final int FARTHEST = 24;

  /** Nearer they are parts of one measure (6 ft 2 in) or the ends of a range (10-15 km). */
  private static final int NEXT = 5;

  /** How long something takes is seldom converted; "a year or six months" are two things. */
  private static final String DURATION = "duration-";

  private static final String SIGNS = "(（)）/／=＝≈~～,，、—–";
  private static final String OPENING = "(（/／=＝≈";

  private static final Set<String> WORDS =
      DataFile.setIfPresent("check/hygiene/conversion-words.txt");

  /** The pairs among the quantities of a text. */
  static List<MeasurePair> in(String text, List<Quantity> quantities) {
    List<MeasurePair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < quantities.size(); i++) {
      if (quantities.get(i) instanceof Amount one
          && quantities.get(i + 1) instanceof Amount other
          && isLinked(text, one.span(), other.span())
          && (i == 0 || !isPart(text, quantities.get(i - 1), one))
          && (i + 2 == quantities.size() || !isPart(text, other, quantities.get(i + 2)))) {
        of(one, other).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<MeasurePair> of(Amount one, Amount other) {
    boolean exact = one.kind() == Amount.Kind.CARDINAL && other.kind() == Amount.Kind.CARDINAL;
    boolean sameUnit = one.units().stream().anyMatch(other.units()::contains);
    if (!exact || sameUnit) {
      return Optional.empty();
    }
    for (String unit : one.units()) {
      for (String otherUnit : other.units()) {
        if (Conversion.sameDimension(unit, otherUnit) && !unit.startsWith(DURATION)) {
          return Optional.of(new MeasurePair(one, other, unit, otherUnit));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what stands between two measures says that they are one. */
  private static boolean isLinked(String text, Span one, Span other) {
    int length = other.start() - one.end();
    if (length <= 0 || length > FARTHEST) {
      return false;
    }
    String between = text.substring(one.end(), other.start());
    boolean opened = between.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
    StringBuilder bare = new StringBuilder();
    between.chars().filter(c -> SIGNS.indexOf(c) < 0).forEach(c -> bare.append((char) c));
    String word = FoldedText.of(bare.toString()).strip().replaceAll(" +", " ");
    return WORDS.contains(word) || (word.isEmpty() && opened);
  }

  private static boolean isPart(String text, Quantity one, Quantity other) {
    int length = other.span().start() - one.span().end();
    return length >= 0
        && length <= NEXT
        && text.substring(one.span().end(), other.span().start())
            .chars()
            .noneMatch(c -> SIGNS.indexOf(c) >= 0 && c != '–' && c != '~' && c != '～');
  }

  /** Whether some reading of the one is the other, as precisely as they are written. */
  boolean agrees() {
    return one.units().stream()
        .anyMatch(
            first ->
                other.units().stream()
                    .anyMatch(second -> agrees(one.values(), first, other.values(), second)));
  }

  private static boolean agrees(
      List<BigDecimal> ones, String first, List<BigDecimal> others, String second) {
    return ones.stream()
        .anyMatch(
            one -> others.stream().anyMatch(other -> Conversion.agree(one, first, other, second)));
  }

  /** What the second ought to be, as precise as it is written. */
  BigDecimal right() {
    BigDecimal exact = Conversion.convert(one.value(), unit, otherUnit);
    return Rounding.like(other.value(), exact);
  }
}
