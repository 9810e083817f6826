package org.translint.report.sheet;

/** A reviewed sheet cannot be taken over. Its sentence is for the user. */
public final class SheetException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  SheetException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What is wrong in row {@code row}, from 1, of the file {@code name}. */
  static SheetException at(String name, int row, String sentence) {
    return new SheetException(name + ", row " + row + ": " + sentence);
  }

  /** What is wrong, where, and what to do. */
  public String sentence() {
    return sentence;
  }
}
