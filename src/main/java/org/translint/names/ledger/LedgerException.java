package org.translint.names.ledger;

/** Something is wrong with a ledger. The message is one sentence: where, what, what to do. */
public final class LedgerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  LedgerException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** The fault in line {@code line} of the file {@code name}. */
  static LedgerException at(String name, int line, String sentence) {
    return new LedgerException(name + ":" + line + ": " + sentence);
  }

  /** What to tell the user; the message, which is never missing. */
  public String sentence() {
    return sentence;
  }
}
