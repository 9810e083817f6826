package org.translint.align;

/**
 * A stretch of the source and the stretch of the translation that renders it; one of them may be
 * empty, where something was left out or added.
 *
 * @param sourceStart first piece of the source, counted from 0
 * @param sourceEnd after its last piece
 * @param targetStart first piece of the translation, counted from 0
 * @param targetEnd after its last piece
 */
public record Bead(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {

  /** How many pieces of the source. */
  public int sources() {
    return sourceEnd - sourceStart;
  }

  /** How many pieces of the translation. */
  public int targets() {
    return targetEnd - targetStart;
  }
}
