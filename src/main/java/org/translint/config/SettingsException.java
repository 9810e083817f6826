package org.translint.config;

/**
 * Something is wrong with what the user said: on the command line, in {@code translint.yaml} or in
 * a manifest. The message is one sentence for them: where, what, what to do.
 */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sentence;

  public SettingsException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /** What to tell the user; the message, which is never missing. */
  public String sentence() {
    return sentence;
  }
}
