package org.translint.report.ci;

import java.util.regex.Pattern;
import org.translint.report.Printable;

/** Text for people as it may stand in the middle of somebody else's page or log. */
final class OneLine {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u2028\\u2029]+");

  /** Marks, embeddings, overrides and isolates: what follows them would run the wrong way. */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private OneLine() {}

  /**
   * The text in one line, with pictures in the place of control characters and without those that
   * steer the direction of what stands around them.
   */
  static String of(String text) {
    return SPACE.matcher(inert(text)).replaceAll(" ");
  }

  /** The same with white space as it is, line ends among it. */
  static String inert(String text) {
    return DIRECTIONS.matcher(Printable.of(text)).replaceAll("");
  }

  /** The same of at most about {@code limit} characters, with an ellipsis where it was cut. */
  static String of(String text, int limit) {
    return Printable.excerpt(of(text), limit);
  }
}
