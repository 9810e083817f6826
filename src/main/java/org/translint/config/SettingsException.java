package org.translint.config;

/**
 * Something is wrong with what the user said: on the command line, in {@code translint.yaml} or in
 * a manifest. The message is one sentence for them: where, what, what to do.
 */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
