package org.translint.read.prose;

/** A stretch of a document's text and the stretch of its file that it comes from. */
record Piece(int start, int end, int fileStart, int fileEnd) {

  /** Whether both correspond unit by unit. */
  boolean isLinear() {
    return end - start == fileEnd - fileStart;
  }

  /** What of this piece lies between two offsets of the text; a part of an entity is all of it. */
  Piece cut(int from, int to) {
    int newStart = Math.max(start, from);
    int newEnd = Math.min(end, to);
    return isLinear()
        ? new Piece(newStart, newEnd, fileStart + newStart - start, fileStart + newEnd - start)
        : new Piece(newStart, newEnd, fileStart, fileEnd);
  }
}
