package org.translint.report.ci;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as Markdown of GitHub's kind that shows that text and nothing else. */
final class Markdown {

  /** What may begin or end markup inside a line. */
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");

  /** What makes an address a link without any markup. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(\\bwww(?=\\.)|:(?=//))");

  /** What makes a word a person or an issue; no backslash helps, as both are found afterwards. */
  private static final Pattern REFERENCE = Pattern.compile("[@#](?=\\w)");

  private static final String WORD_JOINER = "\u2060";

  private Markdown() {}

  /**
   * The text in one line, with a backslash before what means something, and with an invisible
   * character where it would call a person or point to an issue.
   */
  static String text(String text) {
    String marked = MARKS.matcher(OneLine.of(text)).replaceAll("\\\\$0");
    String unlinked = ADDRESS.matcher(marked).replaceAll(Markdown::unlinked);
    return REFERENCE.matcher(unlinked).replaceAll("$0" + WORD_JOINER);
  }

  private static String unlinked(MatchResult found) {
    return found.group().equals(":") ? "\\\\:" : found.group() + "\\\\";
  }

  /** A row of a table; the cells are Markdown already. */
  static String row(Iterable<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
