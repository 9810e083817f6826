package org.translint.read.prose;

/** Takes the pieces of a file's text in their order. All offsets are into the file's text. */
public interface PieceSink {

  /** Takes what stands between two offsets of the file as it is. */
  void copy(int fileStart, int fileEnd);

  /** Takes text that a stretch of the file stands for as a whole, such as an entity. */
  void put(String text, int fileStart, int fileEnd);
}
