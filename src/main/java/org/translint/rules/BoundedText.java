package org.translint.rules;

/**
 * A text that can be looked at a certain number of times, so that a regular expression that would
 * try every way through it (catastrophic backtracking) stops. The bound counts steps rather than
 * time: what runs away does so on every machine. Not thread-safe.
 */
final class BoundedText implements CharSequence {

  /** About a tenth of a second; honest patterns need some tens of steps for each character. */
  private static final int MOST_STEPS = 10_000_000;

  private final CharSequence text;
  private int steps;

  BoundedText(CharSequence text) {
    this.text = text;
  }

  /** A pattern that would look at a text too often. */
  static final class RunawayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunawayException() {
      super("the pattern takes too many steps");
    }
  }

  @Override
  public char charAt(int index) {
    if (++steps > MOST_STEPS) {
      throw new RunawayException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
