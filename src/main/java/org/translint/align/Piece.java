package org.translint.align;

/**
 * What an aligner knows of one paragraph or sentence.
 *
 * @param length in any unit that suits both languages
 * @param expected how much weight of anchors it should share with the piece that it corresponds to,
 *     going by what it holds; 0 where nothing is known
 * @param sharedWithNext how much weight it shares with the next piece of its own text, such as a
 *     headline with the paragraph that tells the same: the other text shows it to both at once
 */
public record Piece(double length, double expected, double sharedWithNext) {

  /** A piece that holds nothing of which the next one speaks too. */
  public Piece(double length, double expected) {
    this(length, expected, 0);
  }
}
