package org.translint.read.file;

/**
 * An article that cannot be read; the message is one sentence for the user: what, where, what to
 * do.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  public UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The sentence for the user. */
  public String reason() {
    return reason;
  }
}
