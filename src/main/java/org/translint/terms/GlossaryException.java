package org.translint.terms;

/** Something is wrong with a glossary. The message is one sentence: where, what, what to do. */
public final class GlossaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  GlossaryException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** The fault in line {@code line} of the file {@code name}. */
  static GlossaryException at(String name, int line, String sentence) {
    return new GlossaryException(name + ":" + line + ": " + sentence);
  }

  /** What to tell the user; the message, which is never missing. */
  public String sentence() {
    return sentence;
  }
}
