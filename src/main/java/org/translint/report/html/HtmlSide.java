package org.translint.report.html;

import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * A place of a text with what stands around it: one of the two columns in which the HTML report
 * shows the source and its translation side by side.
 *
 * @param language BCP 47, or empty
 * @param direction the way the text runs
 * @param before text that leads to the place, cut to fit
 * @param marked the place itself; empty where something is missing there
 * @param after text that follows the place, cut to fit
 * @param where path and line; empty where they are told beside
 */
record HtmlSide(
    String language,
    TextDirection direction,
    String before,
    String marked,
    String after,
    String where) {

  /** How much of the text around is shown at most, in UTF-16 units. */
  private static final int AROUND = 80;

  private static final int MARKED = 300;

  private static final String ELLIPSIS = "…";

  /**
   * The column for {@code span} of {@code document}. What stands around it is taken from its own
   * paragraph; around the place of something missing from its neighbours too, since it may be a
   * paragraph that is missing.
   */
  static HtmlSide of(Document document, Span span, String where) {
    Span block = span.isEmpty() ? new Span(0, document.text().length()) : block(document, span);
    String before = before(document.text().substring(block.start(), span.start()));
    String marked = Printable.excerpt(span.of(document.text()), MARKED);
    String after = after(document.text().substring(span.end(), Math.max(span.end(), block.end())));
    return new HtmlSide(
        HtmlArticle.languageAttribute(document.language()),
        TextDirection.of(before + marked + after, TextDirection.LTR),
        before,
        marked,
        after,
        where);
  }

  private static Span block(Document document, Span span) {
    return document.blocks().stream()
        .map(Block::span)
        .filter(block -> block.contains(span))
        .findFirst()
        .orElse(span);
  }

  private static String before(String text) {
    if (text.length() <= AROUND) {
      return oneLine(text).stripLeading();
    }
    int from = text.length() - AROUND;
    int space = text.substring(from).indexOf(' ');
    boolean hasWords = space >= 0 && space < AROUND / 2;
    return ELLIPSIS
        + oneLine(text.substring(hasWords ? from + space + 1 : onCharacter(text, from)));
  }

  private static String after(String text) {
    if (text.length() <= AROUND) {
      return oneLine(text).stripTrailing();
    }
    int space = text.substring(0, AROUND).lastIndexOf(' ');
    boolean hasWords = space > AROUND / 2;
    return oneLine(text.substring(0, hasWords ? space : onCharacter(text, AROUND))) + ELLIPSIS;
  }

  /** A cut at {@code offset} or one before, so that no character outside the BMP is halved. */
  private static int onCharacter(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  /** The text on one line; the space at its ends stays, it parts it from the marked words. */
  private static String oneLine(String text) {
    return Printable.of(text).replaceAll("\\s+", " ");
  }
}
