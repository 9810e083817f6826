package org.translint.report.terminal;

import java.util.List;
import org.translint.text.Span;

/**
 * The line of an article on which a fault begins, cut to fit, with the fault marked.
 *
 * <p>The fault has carets under its cells. Where the line holds text from right to left, carets
 * would stand under something else in terminals that reorder text, so the fault stands between
 * {@code ⟦} and {@code ⟧} in the line itself.
 *
 * @param text the line as it may be printed
 * @param carets what stands under it; empty where the fault is marked in the line
 */
record Excerpt(String text, String carets) {

  private static final String ELLIPSIS = "…";
  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  /** How far a cut moves, in characters, to fall between words. */
  private static final int WORD = 12;

  /**
   * The excerpt for a fault.
   *
   * @param text of the document
   * @param fault where in it
   * @param width in cells that the excerpt may take, at least 20
   */
  static Excerpt of(String text, Span fault, int width) {
    int start = text.lastIndexOf('\n', fault.start() - 1) + 1;
    int end = text.indexOf('\n', fault.start());
    String line = text.substring(start, end < 0 ? text.length() : end);
    int last = Math.min(fault.end() - start, line.length());
    return new Cutter(line, new Span(fault.start() - start, last)).cut(width);
  }

  /** Chooses what of a line is shown; counts in user-perceived characters. */
  private static final class Cutter {

    private final String[] shown;
    private final int[] cells;
    private final int faultStart;
    private final int faultEnd;
    private int from;
    private int to;

    Cutter(String line, Span fault) {
      List<Span> clusters = CellWidth.clusters(line);
      shown = new String[clusters.size()];
      cells = new int[clusters.size()];
      int first = clusters.size();
      int afterLast = 0;
      for (int i = 0; i < shown.length; i++) {
        shown[i] = Visible.of(clusters.get(i).of(line));
        cells[i] = CellWidth.of(shown[i]);
        if (clusters.get(i).end() > fault.start()) {
          first = Math.min(first, i);
        }
        if (clusters.get(i).start() < fault.end()) {
          afterLast = i + 1;
        }
      }
      faultStart = first;
      faultEnd = Math.max(first, fault.isEmpty() ? first : afterLast);
    }

    Excerpt cut(int width) {
      boolean isRightToLeft = RightToLeft.isIn(String.join("", shown));
      int marks = isRightToLeft ? 2 : 1;
      to = shown.length;
      if (cellsOf(0, shown.length) > width - marks) {
        grow(width - marks - 2);
        shrinkToWords();
      }
      return isRightToLeft ? inLine() : underLine();
    }

    /** From the start of the fault in both directions while there is room. */
    private void grow(int width) {
      from = faultStart;
      to = faultStart;
      int room = width;
      while (to < faultEnd && cells[to] <= room) {
        room -= cells[to++];
      }
      boolean grows = true;
      while (grows) {
        grows = false;
        if (from > 0 && cells[from - 1] <= room) {
          room -= cells[--from];
          grows = true;
        }
        if (to < shown.length && to >= faultEnd && cells[to] <= room) {
          room -= cells[to++];
          grows = true;
        }
      }
    }

    private void shrinkToWords() {
      if (from > 0) {
        for (int i = from; i < Math.min(faultStart, from + WORD); i++) {
          if (shown[i].isBlank()) {
            from = i + 1;
            break;
          }
        }
      }
      if (to < shown.length) {
        for (int i = to; i > Math.max(faultEnd, to - WORD); i--) {
          if (shown[i].isBlank()) {
            to = i;
            break;
          }
        }
      }
    }

    private Excerpt underLine() {
      String before = from > 0 ? ELLIPSIS : "";
      String after = to < shown.length ? ELLIPSIS : "";
      int indent = before.length() + cellsOf(from, faultStart);
      int marked = Math.max(1, cellsOf(faultStart, Math.min(faultEnd, to)));
      return new Excerpt(
          before + textOf(from, to) + after, " ".repeat(indent) + "^".repeat(marked));
    }

    private Excerpt inLine() {
      int end = Math.min(faultEnd, to);
      String line =
          (from > 0 ? ELLIPSIS : "")
              + textOf(from, faultStart)
              + OPEN
              + textOf(faultStart, end)
              + CLOSE
              + textOf(end, to)
              + (to < shown.length ? ELLIPSIS : "");
      return new Excerpt(RightToLeft.isolate(line), "");
    }

    private int cellsOf(int start, int end) {
      int sum = 0;
      for (int i = start; i < end; i++) {
        sum += cells[i];
      }
      return sum;
    }

    private String textOf(int start, int end) {
      return String.join("", List.of(shown).subList(start, end));
    }
  }
}
