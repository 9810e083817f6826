package org.translint.names.compare;

import java.util.List;

/**
 * Whether two names may be one person’s, as far as their letters tell.
 *
 * @param score from 0 (two people) to 1 (one)
 * @param same whether they are taken for one
 * @param reasons why, in sentences for an editor
 */
public record NameVerdict(double score, boolean same, List<String> reasons) {

  public NameVerdict {
    reasons = List.copyOf(reasons);
  }

  /** The decision in one word: same or different. */
  public String decision() {
    return same ? "same" : "different";
  }
}
