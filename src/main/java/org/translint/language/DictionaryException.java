package org.translint.language;

/**
 * Something is wrong with a dictionary that the user brings. The message is one sentence: where,
 * what, what to do.
 */
public final class DictionaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  DictionaryException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What to tell the user; the message, which is never missing. */
  public String sentence() {
    return sentence;
  }
}
