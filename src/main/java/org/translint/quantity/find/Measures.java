package org.translint.quantity.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity;
import org.translint.quantity.number.NumberFinder;
import org.translint.quantity.unit.UnitMention;
import org.translint.quantity.unit.UnitReader;
import org.translint.text.Span;

/** Gives amounts the units and currencies beside them. For one sentence. */
final class Measures {

  private static final Set<Amount.Kind> MEASURED =
      EnumSet.of(Amount.Kind.CARDINAL, Amount.Kind.FRACTION, Amount.Kind.VAGUE);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  private static final String DASHES = "-‐‑–—";

  private final String text;
  private final Span range;
  private final String language;
  private final UnitReader units;
  private final Halves halves;

  Measures(String text, Span range, String language) {
    this.text = text;
    this.range = range;
    this.language = language;
    units = UnitReader.of(language);
    halves = Halves.of(language);
  }

  /**
   * The amounts, which are by place, with their units; the ends of a range share one.
   *
   * @param claimed by place, where no unit is looked for
   */
  List<Amount> of(List<Amount> amounts, List<Span> claimed) {
    List<Amount> measured = new ArrayList<>();
    List<Amount> bare = new ArrayList<>();
    int from = range.start();
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (amount.span().start() < from) {
        // The half of the measure before it.
        continue;
      }
      Span free = free(from, amount, i + 1 < amounts.size() ? amounts.get(i + 1) : null, claimed);
      Amount with = MEASURED.contains(amount.kind()) ? measured(amount, free) : amount;
      with = withHalf(amount, with, free(from, amount, null, claimed));
      measured.add(with);
      bare.add(amount);
      from = with.span().end();
    }
    share(measured, bare);
    addOneAndAHalf(measured, claimed);
    return measured;
  }

  /** Adds units that are not counted, and half of one: an hour and a half, 一个半小时. */
  private void addOneAndAHalf(List<Amount> amounts, List<Span> claimed) {
    for (Span half : halves.alone(text, range)) {
      units
          .endingAt(text, half.start(), range)
          .ifPresent(unit -> addOneAndAHalf(unit, half, amounts, claimed));
    }
    for (Span half : halves.before(text, range)) {
      units
          .after(text, half.end(), range)
          .ifPresent(unit -> addOneAndAHalf(unit, half, amounts, claimed));
    }
    amounts.sort(Comparator.comparing(Amount::span));
  }

  private static void addOneAndAHalf(
      UnitMention unit, Span half, List<Amount> amounts, List<Span> claimed) {
    Span whole =
        new Span(
            Math.min(unit.span().start(), half.start()), Math.max(unit.span().end(), half.end()));
    boolean isTaken =
        claimed.stream().anyMatch(whole::overlaps)
            || amounts.stream()
                .filter(amount -> amount.kind() != Amount.Kind.FRACTION)
                .anyMatch(amount -> amount.span().overlaps(whole));
    if (!isTaken) {
      amounts.removeIf(amount -> amount.span().overlaps(whole));
      amounts.add(
          new Amount(
              whole,
              Amount.Kind.CARDINAL,
              List.of(ONE_AND_A_HALF),
              unit.units(),
              Quantity.Writing.WORDS));
    }
  }

  /**
   * The measure with the half that may stand behind its unit, or before it.
   *
   * @param free where the half and its unit may lie
   */
  private Amount withHalf(Amount amount, Amount measured, Span free) {
    if (amount.kind() != Amount.Kind.CARDINAL) {
      return measured;
    }
    int end = measured.span().end();
    if (end > amount.span().end()) {
      OptionalInt half = halves.behind(text, end, free);
      return half.isEmpty() ? measured : halfMore(measured, half.getAsInt(), measured.units());
    }
    OptionalInt half = halves.between(text, end, free);
    Optional<UnitMention> unit =
        half.isEmpty() ? Optional.empty() : units.after(text, half.getAsInt(), free);
    return unit.isEmpty()
        ? measured
        : halfMore(measured, unit.get().span().end(), unit.get().units());
  }

  private static Amount halfMore(Amount amount, int end, Set<String> units) {
    List<BigDecimal> values = amount.values().stream().map(HALF::add).toList();
    Span span = new Span(amount.span().start(), end);
    return new Amount(span, amount.kind(), values, units, amount.writing());
  }

  /** Where the units of an amount may stand. */
  private Span free(int from, Amount amount, @Nullable Amount next, List<Span> claimed) {
    int start = from;
    int end = next == null ? range.end() : next.span().start();
    for (Span taken : claimed) {
      start = taken.end() <= amount.span().start() ? Math.max(start, taken.end()) : start;
      end = taken.start() >= amount.span().end() ? Math.min(end, taken.start()) : end;
    }
    return new Span(start, end);
  }

  private Amount measured(Amount amount, Span free) {
    Span span = amount.span();
    Optional<UnitMention> before = units.before(text, span.start(), free);
    // In £5-£7 the second sign is the second number's.
    boolean isRange =
        before.isPresent()
            && span.end() < text.length()
            && DASHES.indexOf(text.charAt(span.end())) >= 0;
    Optional<UnitMention> after = isRange ? Optional.empty() : units.after(text, span.end(), free);
    if (before.isEmpty() && after.isEmpty()) {
      return amount;
    }
    Set<String> both = new HashSet<>(before.or(() -> after).orElseThrow().units());
    after.ifPresent(mention -> keepCommon(both, mention.units()));
    int start = before.map(mention -> mention.span().start()).orElse(span.start());
    int end = after.map(mention -> mention.span().end()).orElse(span.end());
    return with(amount, new Span(start, end), both);
  }

  /** $ 200 dolar: what the one leaves open, the other may say. */
  private static void keepCommon(Set<String> units, Set<String> others) {
    Set<String> common = new HashSet<>(units);
    common.retainAll(others);
    if (!common.isEmpty()) {
      units.retainAll(others);
    }
  }

  private void share(List<Amount> amounts, List<Amount> bare) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount left = amounts.get(i);
      Amount right = amounts.get(i + 1);
      boolean alike = left.kind() == right.kind() && MEASURED.contains(left.kind());
      if (!alike || !isRange(left, right)) {
        continue;
      }
      // "$3 to 5" shares its unit, "6-foot-6" does not.
      boolean unitFirst = left.span().end() == bare.get(i).span().end();
      if (left.units().isEmpty()) {
        amounts.set(i, with(left, left.span(), right.units()));
      } else if (right.units().isEmpty() && unitFirst) {
        amounts.set(i + 1, with(right, right.span(), left.units()));
      }
    }
  }

  private boolean isRange(Amount left, Amount right) {
    int end = left.span().end();
    int start = right.span().start();
    return start > end && NumberFinder.isRange(text.substring(end, start), language);
  }

  private static Amount with(Amount amount, Span span, Set<String> units) {
    return new Amount(span, amount.kind(), amount.values(), units, amount.writing());
  }
}
