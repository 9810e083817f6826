package org.translint.quantity.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity;
import org.translint.quantity.calendar.DateFinder;
import org.translint.quantity.calendar.TimeFinder;
import org.translint.quantity.number.NumberFinder;
import org.translint.quantity.unit.UnitMention;
import org.translint.quantity.unit.UnitReader;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds the quantities of a text: dates, then times, then numbers in what is left, with the units
 * beside them. What is part of an address is none. Thread-safe.
 */
public final class QuantityFinder {

  private final DateFinder dates = new DateFinder();
  private final TimeFinder times = new TimeFinder();
  private final NumberFinder numbers = new NumberFinder();

  /**
   * The quantities in some sentences of a document, by place; they do not overlap.
   *
   * @param sentences each in its own language
   */
  public List<Quantity> find(Document document, List<Sentence> sentences) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(find(document.text(), sentence));
    }
    return List.copyOf(found);
  }

  private List<Quantity> find(String text, Sentence sentence) {
    List<Span> claimed = new ArrayList<>();
    sentence.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.ADDRESS)
        .map(Token::span)
        .forEach(claimed::add);
    List<Quantity> found = new ArrayList<>();
    add(dates.find(text, sentence.span(), sentence.language()), claimed, found);
    add(times.find(text, sentence.span(), sentence.language()), claimed, found);
    claimed.sort(Comparator.naturalOrder());
    List<Amount> amounts =
        numbers.find(text, sentence.span(), sentence.language(), List.copyOf(claimed));
    amounts.forEach(amount -> claimed.add(amount.span()));
    UnitReader units = UnitReader.of(sentence.language());
    for (Amount amount : amounts) {
      found.add(measured(amount, text, sentence.span(), units, claimed));
    }
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  /** Adds what lies in no claimed stretch, and claims it. */
  private static void add(List<Quantity> candidates, List<Span> claimed, List<Quantity> found) {
    for (Quantity candidate : candidates) {
      if (isFree(candidate.span(), claimed)) {
        claimed.add(candidate.span());
        found.add(candidate);
      }
    }
  }

  private static boolean isFree(Span span, List<Span> claimed) {
    return claimed.stream().noneMatch(span::overlaps);
  }

  /** The amount with the unit beside it, where there is one that no other quantity claims. */
  private static Amount measured(
      Amount amount, String text, Span limit, UnitReader units, List<Span> claimed) {
    if (amount.kind() != Amount.Kind.CARDINAL && amount.kind() != Amount.Kind.FRACTION) {
      return amount;
    }
    Span span = amount.span();
    Optional<UnitMention> unit =
        units
            .before(text, span.start(), limit)
            .or(() -> units.after(text, span.end(), limit))
            .filter(mention -> isFree(mention.span(), claimed));
    return unit.map(mention -> with(amount, mention)).orElse(amount);
  }

  private static Amount with(Amount amount, UnitMention unit) {
    Span span =
        new Span(
            Math.min(amount.span().start(), unit.span().start()),
            Math.max(amount.span().end(), unit.span().end()));
    Set<String> units = unit.units();
    return new Amount(span, amount.kind(), amount.values(), units, amount.writing());
  }
}
