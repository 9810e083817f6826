package org.translint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.translint.config.Color;
import org.translint.report.terminal.Visible;

/**
 * What a command talks to: the standard streams and the folder that the user stands in.
 *
 * @param in standard input
 * @param out standard output, which gets the report or the answer alone, in UTF-8
 * @param err standard error, which gets progress, warnings and errors
 * @param folder the working folder, absolute
 * @param isTerminal whether a person watches standard error
 * @param isRead whether a person reads standard output from a terminal
 * @param hasColors whether that person wants colours
 * @param environment the variables of the environment
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Path folder,
    boolean isTerminal,
    boolean isRead,
    boolean hasColors,
    Map<String, String> environment) {

  /** Of a sentence, in UTF-16 units; its end says what to do. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_END = 400;

  Console {
    environment = Map.copyOf(environment);
  }

  /** A console in an environment without variables. */
  Console(
      InputStream in,
      OutputStream out,
      PrintWriter err,
      Path folder,
      boolean isTerminal,
      boolean hasColors) {
    this(in, out, err, folder, isTerminal, hasColors, hasColors, Map.of());
  }

  /** Whether colours are to be shown where the user asks for them so. */
  boolean hasColors(Color wanted) {
    return switch (wanted) {
      case AUTO -> hasColors;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  /** A new writer to standard output; flush it. */
  PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Tells the user something, in one line. A sentence may quote what a stranger has written, such
   * as the name of a file: nothing in it moves the cursor, sets colours or begins a line of its
   * own, and of a long one the middle is left out.
   */
  void tell(String sentence) {
    String shown = sentence;
    if (sentence.length() > LONGEST) {
      shown =
          sentence.substring(0, LONGEST - LONGEST_END)
              + " … "
              + sentence.substring(sentence.length() - LONGEST_END);
    }
    err.println(Visible.of(shown));
    err.flush();
  }
}
