package org.translint.cli;

import java.io.PrintWriter;
import org.translint.config.Settings;
import org.translint.run.Progress;

/**
 * A line on the terminal that says how far a run has come; none where nobody watches or wants it.
 * Thread-safe.
 */
final class ProgressLine implements Progress {

  private final PrintWriter err;
  private final boolean isShown;
  private int width;

  ProgressLine(Console console, Settings settings) {
    err = console.err();
    isShown = console.isTerminal() && settings.running().progress();
  }

  @Override
  public synchronized void articles(int done, int all) {
    if (!isShown) {
      return;
    }
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
