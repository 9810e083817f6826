package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;

/**
 * What two numbers that belong together say of each other: in 3-5 million the first is in millions
 * too, 3-1 is a score.
 */
final class Pairs {

  private static final String DASHES = "-–—―−~〜～‐‑‒";
  private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(200);
  private static final BigDecimal CENTURY = BigDecimal.valueOf(100);

  /** From 12 to 8 million may be twelve million; from 50 to 8 million is not fifty million. */
  private static final BigDecimal MOST_FALL = BigDecimal.valueOf(2);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final String text;
  private final Lexicon lexicon;

  Pairs(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The drafts, which are by place, with what their neighbours say. */
  List<Draft> joined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    for (int i = 0; i + 1 < joined.size(); i++) {
      Draft left = joined.get(i);
      Draft right = joined.get(i + 1);
      String written = text.substring(left.end(), Math.max(left.end(), right.start()));
      String between = written.strip();
      if (between.isEmpty() || between.length() > 12) {
        continue;
      }
      boolean dash = isDash(between);
      String word = Forms.key(between);
      if (isRange(between)) {
        joined.set(i, inherited(left, right, lexicon.is(word, Role.OR)));
      }
      boolean tight = between.length() == written.length();
      if (dash && tight) {
        joined.set(i + 1, inSameCentury(left, right));
      }
      boolean colon = ":：".contains(between) && tight && right.end() - right.start() == 1;
      boolean score = lexicon.is(word, Role.SCORE);
      boolean either = score && lexicon.is(word, Role.TO);
      boolean sure = colon || (score && !either);
      boolean maybe = (dash && tight) || (either && isLow(left) && isLow(right));
      if ((sure || maybe) && isScore(left, right, sure)) {
        joined.set(i, left.as(Kind.SCORE));
        joined.set(i + 1, right.as(Kind.SCORE));
      }
    }
    return joined;
  }

  /** Whether what stands between two numbers makes them a range or alternatives. */
  boolean isRange(String between) {
    String word = Forms.key(between);
    return isDash(between) || lexicon.is(word, Role.OR) || lexicon.is(word, Role.TO);
  }

  static boolean isDash(String between) {
    return between.length() == 1 && DASHES.contains(between);
  }

  /** The second of two years, of which it may leave out the century: 1950-53. */
  private static Draft inSameCentury(Draft left, Draft right) {
    boolean isYear = left.value().scale() == 0 && left.value().precision() == 4;
    BigDecimal inCentury = left.value().remainder(CENTURY);
    boolean isBrief =
        right.end() - right.start() == 2
            && right.value().compareTo(inCentury) > 0
            && right.value().compareTo(CENTURY) < 0;
    return isYear && isBrief
        ? right.worth(List.of(right.value(), left.value().subtract(inCentury).add(right.value())))
        : right;
  }

  /** The first of a range, which leaves its multiplier or its percent sign to the second. */
  private static Draft inherited(Draft left, Draft right, boolean or) {
    if (left.kind() != Kind.CARDINAL) {
      return left;
    }
    Draft draft = left;
    boolean scaled = right.scale().compareTo(BigDecimal.ONE) != 0;
    BigDecimal times = left.value().multiply(right.scale());
    if (scaled
        && left.scale().compareTo(BigDecimal.ONE) == 0
        && left.value().compareTo(THOUSAND) < 0
        && times.compareTo(right.value().multiply(MOST_FALL)) < 0) {
      boolean falls = times.compareTo(right.value()) >= 0;
      Stream<BigDecimal> scaledValues =
          left.values().stream().map(value -> value.multiply(right.scale()));
      Stream<BigDecimal> bare = left.values().stream();
      draft =
          left.worth(
              or || falls
                  ? Stream.concat(bare, scaledValues).toList()
                  : Stream.concat(scaledValues, bare).toList());
    }
    boolean percent = right.kind() == Kind.PERCENT && left.scale().compareTo(BigDecimal.ONE) == 0;
    return percent ? draft.as(Kind.PERCENT) : draft;
  }

  private boolean isScore(Draft left, Draft right, boolean sure) {
    return isPart(left)
        && isPart(right)
        && !goesOn(left.start() - 1, left.start() - 2)
        && !goesOn(right.end(), right.end() + 1)
        && (sure || left.value().signum() == 0 || left.value().compareTo(right.value()) >= 0);
  }

  /** "De 15 à 20" is a range, "3 à 1" a score. */
  private static boolean isLow(Draft draft) {
    return draft.value().compareTo(BigDecimal.TEN) < 0;
  }

  private static boolean isPart(Draft draft) {
    return draft.kind() == Kind.CARDINAL
        && draft.writing() != Writing.MIXED
        && draft.value().signum() >= 0
        && draft.value().scale() <= 0
        && draft.value().compareTo(HIGHEST_SCORE) <= 0
        && draft.scale().compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether the row of numbers is longer than two: 4-3-3 is no score. */
  private boolean goesOn(int dash, int digit) {
    return dash >= 0
        && digit >= 0
        && Math.max(dash, digit) < text.length()
        && DASHES.indexOf(text.charAt(dash)) >= 0
        && Character.isLetterOrDigit(text.charAt(digit));
  }
}
