package org.translint.quantity.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.quantity.Quantity;
import org.translint.quantity.number.NumberFinder;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds the quantities of a text: what others have claimed (addresses; before all, dates and times)
 * is not read again as a number. Thread-safe.
 */
public final class QuantityFinder {

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
    List<Quantity> found = new ArrayList<>();
    List<Span> claimed = new ArrayList<>();
    sentence.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.ADDRESS)
        .map(Token::span)
        .forEach(claimed::add);
    claimed.sort(Comparator.naturalOrder());
    found.addAll(numbers.find(text, sentence.span(), sentence.language(), claimed));
    found.sort(Comparator.comparing(Quantity::span));
    return found;
  }
}
