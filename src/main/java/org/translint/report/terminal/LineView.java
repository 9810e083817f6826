package org.translint.report.terminal;

import org.translint.report.Places;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Shows a place of a document at a terminal: its line with the number before it, and the place
 * marked.
 *
 * @param screen what it is drawn on
 * @param gutter cells that the number of a line takes, so that lines shown together stand under one
 *     another
 */
record LineView(Screen screen, int gutter) {

  private static final int MARGIN = 2;
  private static final String BAR = " | ";

  /** The cells that the number of the line takes on which {@code span} begins. */
  static int digits(Document document, Span span) {
    return number(document, span).length();
  }

  /** The number of the line on which {@code span} begins; empty where the file has no lines. */
  private static String number(Document document, Span span) {
    return Places.hasLines(document, span)
        ? String.valueOf(document.sourceMap().locate(span).line())
        : "";
  }

  /** The cells before the text of the line. */
  int indent() {
    return MARGIN + gutter + BAR.length();
  }

  /** The line, and what marks the place in it with {@code ink}; each with its end. */
  String render(Document document, Span span, Ink ink) {
    Excerpt excerpt = Excerpt.of(document.text(), span, screen.width() - indent());
    String number = number(document, span);
    String before = " ".repeat(MARGIN + gutter - number.length()) + number + BAR;
    String line = screen.paint(before, Ink.FAINT) + excerpt.text() + '\n';
    if (excerpt.carets().isEmpty()) {
      return line;
    }
    String margin = " ".repeat(MARGIN + gutter) + BAR;
    return line + screen.paint(margin, Ink.FAINT) + screen.paint(excerpt.carets(), ink) + '\n';
  }
}
