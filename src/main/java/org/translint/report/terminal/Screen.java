package org.translint.report.terminal;

/**
 * What the terminal report is drawn on.
 *
 * @param width in cells
 * @param coloured whether it understands ANSI colours
 */
record Screen(int width, boolean coloured) {

  /** A paragraph of this width; its indents in cells. */
  Paragraph paragraph(int indent, int hang) {
    return new Paragraph(width, indent, hang, coloured);
  }

  String paint(String text, Ink ink) {
    return ink.paint(text, coloured);
  }

  /**
   * A line that opens a part: its title at the left, what there is to say of it at the right; below
   * it where both are too wide for a line.
   */
  String heading(String title, String facts, Ink ink) {
    String shown = RightToLeft.isolateRuns(Visible.of(title));
    int fill =
        width
            - "--  ".length()
            - CellWidth.of(shown)
            - (facts.isEmpty() ? 0 : 1)
            - CellWidth.of(facts);
    String start = paint("--", Ink.FAINT) + ' ' + paint(shown, Ink.BOLD);
    if (fill < 1) {
      return start + '\n' + paragraph(3, 3).words(facts, ink);
    }
    String end = facts.isEmpty() ? "" : ' ' + paint(facts, ink);
    return start + ' ' + paint("-".repeat(fill), Ink.FAINT) + end + '\n';
  }
}
