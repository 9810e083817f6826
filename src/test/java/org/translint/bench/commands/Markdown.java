package org.translint.bench.commands;

import java.util.Locale;

/** Pieces of Markdown, the same under every locale. */
public final class Markdown {

  private Markdown() {}

  /** A text with figures in it. */
  public static String text(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures);
  }

  /** A row of a table. */
  public static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** The line below the head of a table: the first columns to the left, the others to the right. */
  public static String rule(int left, int right) {
    return "|" + "---|".repeat(left) + "---:|".repeat(right);
  }
}
