package org.translint.quantity.find;

import java.util.List;
import org.translint.language.Sentence;
import org.translint.quantity.Quantity;
import org.translint.text.Document;

/** Finds the quantities of a text. Thread-safe. */
public final class QuantityFinder {

  /**
   * The quantities in some sentences of a document, by place; they do not overlap.
   *
   * @param sentences each in its own language
   */
  public List<Quantity> find(Document document, List<Sentence> sentences) {
    return List.of();
  }
}
