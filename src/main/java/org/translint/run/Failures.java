package org.translint.run;

/** Puts what went wrong inside translint into one line. */
final class Failures {

  private Failures() {}

  /** The kind of a failure and its message, without line ends. */
  static String inOneLine(Throwable failure) {
    String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return (failure.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }
}
