package org.translint.spark;

import java.util.Locale;

/** Finds what a failure comes down to, in words that fit into a sentence. */
final class Reasons {

  private static final int LONGEST = 200;

  private Reasons() {}

  /** What the innermost cause says, in one line. */
  static String of(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null && at.getCause() != at) {
      at = at.getCause();
    }
    String message = at.getMessage() == null ? at.toString() : at.getMessage();
    String line =
        message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    String kind = at.getClass().getSimpleName();
    String told = line.isEmpty() ? kind : line;
    String shown = told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
    return shown.endsWith(".") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /** Whether somewhere in the causes of a failure its message has {@code words}. */
  static boolean says(Throwable failure, String words) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains(words.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (at.getCause() == at) {
        return false;
      }
    }
    return false;
  }
}
