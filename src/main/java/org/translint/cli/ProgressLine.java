package org.translint.cli;

import java.io.PrintWriter;

/** A line on the terminal that says how far a run has come. Thread-safe. */
final class ProgressLine {

  private final PrintWriter err;
  private int width;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /** Shows that {@code done} of {@code all} articles have been looked at. */
  synchronized void articles(int done, int all) {
    String line = "Checked " + done + " of " + all;
    err.print("\r" + line);
    err.flush();
    width = Math.max(width, line.length());
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
