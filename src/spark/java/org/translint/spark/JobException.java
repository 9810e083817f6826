package org.translint.spark;

/** Something is wrong with what the job was given; the user is told in one sentence. */
final class JobException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  JobException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What is wrong, where, and what to do. */
  String sentence() {
    return sentence;
  }
}
