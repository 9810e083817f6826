package org.translint.read;

/** A path on the command line that leads nowhere; the message is one sentence for the user. */
public final class MissingPathException extends Exception {

  private static final long serialVersionUID = 1L;

  public MissingPathException(String message) {
    super(message);
  }
}
