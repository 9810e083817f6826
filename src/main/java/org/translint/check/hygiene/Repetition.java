package org.translint.check.hygiene;

/**
 * A passage that stands in an article again.
 *
 * @param first where it stands for the first time
 * @param again the later copy
 */
record Repetition(Passage first, Passage again) {

  /** Whether nothing stands between the two. */
  boolean isAdjacent() {
    return first.isRightBefore(again);
  }
}
