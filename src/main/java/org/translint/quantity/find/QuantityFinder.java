package org.translint.quantity.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity;
import org.translint.quantity.calendar.DateFinder;
import org.translint.quantity.calendar.TimeFinder;
import org.translint.quantity.number.NumberFinder;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds the quantities of a text: dates and times first, then numbers in what is left, then their
 * units. Thread-safe.
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
    Span span = sentence.span();
    String language = sentence.language();
    List<Span> claimed = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.kind() == Token.Kind.ADDRESS) {
        claimed.add(token.span());
      }
    }
    List<Quantity> found = new ArrayList<>();
    claim(dates.find(text, span, language), found, claimed);
    claim(times.find(text, span, language), found, claimed);
    claimed.sort(Comparator.naturalOrder());
    List<Amount> amounts = numbers.find(text, span, language, claimed);
    found.addAll(new Measures(text, span, language).of(amounts, claimed));
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }

  /** Adds what lies on nothing that is claimed, and claims it. */
  private static void claim(List<Quantity> more, List<Quantity> found, List<Span> claimed) {
    for (Quantity quantity : more) {
      if (claimed.stream().noneMatch(quantity.span()::overlaps)) {
        found.add(quantity);
        claimed.add(quantity.span());
      }
    }
  }
}
