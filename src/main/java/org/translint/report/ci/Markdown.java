package org.translint.report.ci;

import java.util.regex.Pattern;

/** Text as Markdown of GitHub's kind that shows that text and nothing else. */
final class Markdown {

  /**
   * What may begin or end markup inside a line, and what would become a link, a name or a formula.
   */
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&:@$]");

  private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(www)\\.");

  private Markdown() {}

  /** The text in one line, with a backslash before each character that means something. */
  static String text(String text) {
    String escaped = MARKS.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    return ADDRESS.matcher(escaped).replaceAll("$1\\\\.");
  }

  /** A row of a table; the cells are Markdown already. */
  static String row(Iterable<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
