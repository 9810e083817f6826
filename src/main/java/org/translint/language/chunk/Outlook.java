package org.translint.language.chunk;

import org.jspecify.annotations.Nullable;

/** What may come next in one sequence, after what has been chosen for its beginning. */
@FunctionalInterface
interface Outlook {

  /**
   * The odds at a place; the places are asked for in order, each once for every candidate.
   *
   * @param last what was chosen for the place before
   */
  Odds at(int place, Step last);

  /**
   * A candidate for the beginning of a sequence: its last outcome, and what came before.
   *
   * @param before nothing at the start
   * @param outcome by number
   * @param score the sum of the logarithms of the probabilities
   */
  record Step(@Nullable Step before, int outcome, double score) implements Comparable<Step> {

    /** Instead of an outcome's number where a sequence has none, since it has only begun. */
    static final int NONE = -1;

    /** Before anything is chosen. */
    static final Step START = new Step(null, NONE, 0);

    /** What was chosen before the last outcome, by number. */
    int earlier() {
      return before == null ? NONE : before.outcome;
    }

    /** The likelier one comes first. */
    @Override
    public int compareTo(Step other) {
      return Double.compare(other.score, score);
    }
  }
}
