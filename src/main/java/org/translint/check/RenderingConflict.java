package org.translint.check;

import org.translint.text.Document;

/**
 * A sentence of the source that an article renders otherwise than it was rendered elsewhere.
 *
 * @param own how the article renders it
 * @param other an article that renders it otherwise, the first by id; the article itself where the
 *     two stand in it
 * @param otherRendering how that one does
 * @param articles how many articles write what {@code other} writes
 * @param verdict what tells which of the two should stay
 */
public record RenderingConflict(
    Rendering own, Document other, Rendering otherRendering, int articles, Verdict verdict) {

  /** What tells which rendering should stay. */
  public enum Verdict {
    /** More stories have the other. */
    MAJORITY,
    /** As many have the one as the other. */
    UNDECIDED,
    /** Both stand in one article, the other first. */
    WITHIN
  }
}
