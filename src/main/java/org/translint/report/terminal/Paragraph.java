package org.translint.report.terminal;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import org.translint.text.Span;

/**
 * Words set into lines that are no wider than a terminal.
 *
 * <p>Lines break at spaces, and in scripts without spaces where the script allows it (UAX #14). A
 * word that is wider than a line is cut between characters; what is added {@linkplain #whole whole}
 * never is, as a path must be fit to be copied. Text is made {@linkplain Visible visible} on the
 * way.
 */
final class Paragraph {

  /** A word of a script without spaces is kept whole up to this part of a line. */
  private static final int SHORT = 3;

  private final int width;
  private final int hang;
  private final boolean coloured;
  private final StringBuilder lines = new StringBuilder();
  private int column;
  private boolean isLineEmpty = true;

  /**
   * An empty paragraph.
   *
   * @param width of the terminal in cells
   * @param indent of the first line in cells
   * @param hang indent of the other lines in cells
   */
  Paragraph(int width, int indent, int hang, boolean coloured) {
    this.width = width;
    this.hang = hang;
    this.coloured = coloured;
    lines.append(" ".repeat(indent));
    column = indent;
  }

  /** Adds something that is never broken, even where it is too wide. */
  Paragraph whole(String text, Ink ink) {
    set(RightToLeft.isolateRuns(Visible.of(text)), ink, true);
    return this;
  }

  /** Adds something that was made visible before, as it is. */
  Paragraph visible(String text, Ink ink) {
    set(text, ink, true);
    return this;
  }

  /** Adds words. */
  Paragraph words(String text, Ink ink) {
    for (String word : RightToLeft.isolateRuns(Visible.of(text)).split(" +")) {
      if (!word.isEmpty()) {
        word(word, ink);
      }
    }
    return this;
  }

  /** The lines, each with its end. */
  @Override
  public String toString() {
    return lines + "\n";
  }

  private void word(String word, Ink ink) {
    int cells = CellWidth.of(word);
    boolean hasWide = cells > word.codePointCount(0, word.length());
    if (cells <= (hasWide ? width / SHORT : width - hang)) {
      set(word, ink, true);
      return;
    }
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(word);
    boolean isFirst = true;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String part = word.substring(start, end);
      if (CellWidth.of(part) <= width - hang) {
        set(part, ink, isFirst);
      } else {
        setByCharacters(part, ink, isFirst);
      }
      isFirst = false;
      start = end;
    }
  }

  private void setByCharacters(String part, Ink ink, boolean isSpaced) {
    boolean isFirst = isSpaced;
    for (Span cluster : CellWidth.clusters(part)) {
      set(cluster.of(part), ink, isFirst);
      isFirst = false;
    }
  }

  private void set(String part, Ink ink, boolean isSpaced) {
    int cells = CellWidth.of(part);
    int space = isSpaced && !isLineEmpty ? 1 : 0;
    if (!isLineEmpty && column + space + cells > width) {
      lines.append('\n').append(" ".repeat(hang));
      column = hang;
      space = 0;
    }
    lines.append(" ".repeat(space)).append(ink.paint(part, coloured));
    column += space + cells;
    isLineEmpty = false;
  }
}
