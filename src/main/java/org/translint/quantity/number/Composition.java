package org.translint.quantity.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that is being put together from smaller ones that are added and powers of ten that
 * multiply: two hundred and fifty thousand, dua juta tiga ratus.
 *
 * <p>What does not go on with it is refused: after 5 no 20, after a thousand no million, except as
 * its multiplier (mille milliards).
 */
final class Composition {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What is larger is no number but a row of words. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(24);

  private final List<Step> steps = new ArrayList<>();
  private State state = new State(BigDecimal.ZERO, null, null);

  private enum Kind {
    FIGURE,
    WORD,
    POWER
  }

  private record Step(BigDecimal value, Kind kind) {

    boolean multiplies() {
      return kind == Kind.POWER;
    }
  }

  /**
   * @param total of what larger powers have multiplied
   * @param group what the next power would multiply; null where it is empty
   * @param scale the last power; null before the first
   */
  private record State(BigDecimal total, @Nullable BigDecimal group, @Nullable BigDecimal scale) {

    BigDecimal value() {
      return group == null ? total : total.add(group);
    }
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether a power of ten has multiplied already. */
  boolean isScaled() {
    return steps.stream()
        .anyMatch(step -> step.multiplies() || (step.kind() == Kind.WORD && isPower(step.value())));
  }

  /** Adds a number and says true, or refuses it. */
  boolean add(BigDecimal value, boolean figure) {
    return take(new Step(value, figure ? Kind.FIGURE : Kind.WORD));
  }

  /** Whether a number would go on with it that is multiplied by {@code power} itself. */
  boolean goesOnWith(BigDecimal power) {
    return state.scale == null || power.compareTo(state.scale) < 0;
  }

  /** Multiplies and says true, or refuses to. */
  boolean multiply(BigDecimal power) {
    return take(new Step(power, Kind.POWER));
  }

  private boolean take(Step step) {
    State next = after(state, step);
    if (next == null || next.value().compareTo(LARGEST) > 0) {
      return false;
    }
    steps.add(step);
    state = next;
    return true;
  }

  private static @Nullable State after(State state, Step step) {
    return switch (step.kind()) {
      case POWER -> multiplied(state, step.value());
      case FIGURE -> added(state, step.value());
      case WORD -> isPower(step.value()) ? power(state, step.value()) : added(state, step.value());
    };
  }

  /** Whether a word holds a power of a thousand itself: seribu, mille, مليونان. */
  private static boolean isPower(BigDecimal word) {
    return word.compareTo(THOUSAND) >= 0;
  }

  private static @Nullable State power(State state, BigDecimal word) {
    boolean fits = state.group == null && (state.scale == null || word.compareTo(state.scale) < 0);
    return fits ? new State(state.total.add(word), null, thousands(word)) : null;
  }

  /** The largest power of a thousand that divides a number. */
  private static BigDecimal thousands(BigDecimal number) {
    BigDecimal power = BigDecimal.ONE;
    while (number.remainder(power.multiply(THOUSAND)).signum() == 0) {
      power = power.multiply(THOUSAND);
    }
    return power;
  }

  private static @Nullable State added(State state, BigDecimal value) {
    if (state.group != null) {
      boolean fits = value.compareTo(lowest(state.group)) < 0 && value.signum() > 0;
      return fits ? new State(state.total, state.group.add(value), state.scale) : null;
    }
    if (state.scale != null && value.compareTo(state.scale) >= 0) {
      return null;
    }
    return new State(state.total, value, state.scale);
  }

  private static @Nullable State multiplied(State state, BigDecimal power) {
    BigDecimal group = state.group;
    if (group == null) {
      boolean larger = state.scale != null && power.compareTo(state.scale) >= 0;
      if (!larger) {
        return null;
      }
      return new State(state.total.multiply(power), null, power);
    }
    boolean hundred = power.compareTo(THOUSAND) < 0;
    if (hundred) {
      return group.compareTo(power) < 0
          ? new State(state.total, group.multiply(power), state.scale)
          : null;
    }
    if (state.scale == null || power.compareTo(state.scale) < 0) {
      return new State(state.total.add(group.multiply(power)), null, power);
    }
    return null;
  }

  /** The largest power of ten that divides a number: room for what may still be added. */
  private static BigDecimal lowest(BigDecimal number) {
    if (number.signum() == 0 || number.stripTrailingZeros().scale() > 0) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(BigInteger.TEN.pow(-number.stripTrailingZeros().scale()));
  }

  BigDecimal value() {
    return state.value();
  }

  /** What it would be worth if its first number were another. */
  @Nullable BigDecimal valueStartingWith(BigDecimal first) {
    State other = new State(BigDecimal.ZERO, first, null);
    for (Step step : steps.subList(1, steps.size())) {
      State next = after(other, step);
      if (next == null) {
        return null;
      }
      other = next;
    }
    return other.value();
  }

  /** What the powers at its end multiply, together; 1 where it does not end with one. */
  BigDecimal lastScale() {
    Step last = steps.get(steps.size() - 1);
    if (last.kind() == Kind.WORD && isPower(last.value())) {
      return thousands(last.value());
    }
    BigDecimal scale = BigDecimal.ONE;
    for (int i = steps.size() - 1; i >= 0 && steps.get(i).multiplies(); i--) {
      scale = scale.multiply(steps.get(i).value());
    }
    return scale;
  }
}
