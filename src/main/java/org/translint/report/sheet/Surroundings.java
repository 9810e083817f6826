package org.translint.report.sheet;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/** What stands around a finding, in one line. */
final class Surroundings {

  static final String OPEN = "[[";
  static final String CLOSE = "]]";
  private static final String CUT = "…";

  /** UTF-16 units on each side. */
  private static final int REACH = 120;

  /** UTF-16 units of a marked text; of a longer one the beginning is shown. */
  private static final int LONGEST = 400;

  private Surroundings() {}

  /**
   * The paragraph of a finding with the text at fault in double brackets, cut between words where
   * it is long. Where something is missing, the brackets are empty.
   */
  static String of(Document document, Span span) {
    Span paragraph = paragraph(document, span);
    String text = document.text();
    int start = wordEdge(text, span.start() - REACH, paragraph.start(), span.start(), true);
    int end = wordEdge(text, span.end() + REACH, span.end(), paragraph.end(), false);
    String marked = span.of(text);
    String shown =
        marked.length() <= LONGEST
            ? marked
            : marked.substring(0, wordEdge(marked, LONGEST, 0, marked.length(), false)) + CUT;
    String line =
        (start > paragraph.start() ? CUT : "")
            + text.substring(start, span.start())
            + OPEN
            + shown
            + CLOSE
            + text.substring(span.end(), end)
            + (end < paragraph.end() ? CUT : "");
    return line.replaceAll("[\\s\\u00A0]*\\n[\\s\\u00A0]*", " ").strip();
  }

  /** The block that the span begins in, or the line; as long as the span at least. */
  private static Span paragraph(Document document, Span span) {
    for (Block block : document.blocks()) {
      if (block.span().overlaps(span)) {
        return new Span(
            Math.min(block.span().start(), span.start()), Math.max(block.span().end(), span.end()));
      }
    }
    String text = document.text();
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    int end = text.indexOf('\n', span.end());
    return new Span(start, end < 0 ? text.length() : end);
  }

  /** The edge of a word at or after (or before) {@code near}, within the bounds. */
  private static int wordEdge(String text, int near, int least, int most, boolean isForward) {
    if (near <= least) {
      return least;
    }
    if (near >= most) {
      return most;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    int from = Math.max(0, near - REACH);
    words.setText(text.substring(from, Math.min(text.length(), near + REACH)));
    int at = near - from;
    if (words.isBoundary(at)) {
      return near;
    }
    int edge = from + (isForward ? words.following(at) : words.preceding(at));
    return Math.min(most, Math.max(least, edge));
  }
}
