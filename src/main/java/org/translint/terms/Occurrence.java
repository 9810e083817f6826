package org.translint.terms;

import java.util.List;
import org.translint.text.Span;

/**
 * A place where a term stands.
 *
 * @param concept what the term is for
 * @param term in the language of the text
 * @param span in the document's text
 * @param isPlain whether it is surely the term, and not a part of a longer word or of a name
 */
public record Occurrence(Concept concept, Term term, Span span, boolean isPlain) {

  /**
   * Of {@code found}, those that stand in no longer one: where the glossary has a term for a
   * central bank, there is no bank.
   */
  public static List<Occurrence> longest(List<Occurrence> found) {
    return found.stream()
        .filter(o -> found.stream().noneMatch(other -> isLonger(other.span(), o.span())))
        .toList();
  }

  private static boolean isLonger(Span span, Span other) {
    return span.contains(other) && span.length() > other.length();
  }
}
