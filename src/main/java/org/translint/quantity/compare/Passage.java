package org.translint.quantity.compare;

import java.util.List;

/**
 * The data of a passage of the source and of its translation, each in the order of the text.
 *
 * @param paragraph passages with one number are of one paragraph
 */
public record Passage(List<Datum> source, List<Datum> target, int paragraph) {

  public Passage {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
