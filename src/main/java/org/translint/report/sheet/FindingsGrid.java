package org.translint.report.sheet;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.translint.report.Phrases;
import org.translint.report.TextDirection;

/** The sheet with a row for each finding. */
final class FindingsGrid {

  static final String NAME = "Findings";

  private static final Map<SheetColumn, Integer> WIDTHS = new EnumMap<>(SheetColumn.class);

  static {
    WIDTHS.put(SheetColumn.PATH, 24);
    WIDTHS.put(SheetColumn.LINE, 7);
    WIDTHS.put(SheetColumn.COLUMN, 9);
    WIDTHS.put(SheetColumn.PLACE, 16);
    WIDTHS.put(SheetColumn.LANGUAGE, 11);
    WIDTHS.put(SheetColumn.CHECK, 18);
    WIDTHS.put(SheetColumn.SEVERITY, 10);
    WIDTHS.put(SheetColumn.CATEGORY, 22);
    WIDTHS.put(SheetColumn.CONFIDENCE, 12);
    WIDTHS.put(SheetColumn.MESSAGE, 48);
    WIDTHS.put(SheetColumn.TEXT, 24);
    WIDTHS.put(SheetColumn.SUGGESTIONS, 24);
    WIDTHS.put(SheetColumn.CONTEXT, 56);
    WIDTHS.put(SheetColumn.SOURCE, 40);
    WIDTHS.put(SheetColumn.FIX, 8);
    WIDTHS.put(SheetColumn.GROUP, 8);
    WIDTHS.put(SheetColumn.FINGERPRINT, 19);
    WIDTHS.put(SheetColumn.DECISION, 12);
    WIDTHS.put(SheetColumn.COMMENT, 32);
  }

  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final String FAULT_COLOR = "B00020";

  private final Grid grid;
  private final int mostRows;
  private long leftOut;

  /**
   * The sheet of a workbook.
   *
   * @param mostRows that a sheet has, header included
   */
  FindingsGrid(Workbook book, int mostRows) {
    this.mostRows = mostRows;
    grid =
        new Grid(
            book,
            NAME,
            SheetColumn.ALL.stream().map(SheetColumn::header).toList(),
            SheetColumn.ALL.stream().map(column -> WIDTHS.getOrDefault(column, 12)).toList(),
            1);
  }

  /** Adds a row, if there is room; returns its number, or 0. */
  int add(SheetRow row) throws IOException {
    // The last row is for the note that says what is left out.
    if (grid.rowNumber() >= mostRows - 1) {
      leftOut++;
      return 0;
    }
    grid.next(true);
    for (SheetColumn column : SheetColumn.ALL) {
      write(row, column);
    }
    grid.fill(SheetColumn.SEVERITY.index(), Fills.ofSeverity(row.severity()));
    return grid.rowNumber();
  }

  private void write(SheetRow row, SheetColumn column) {
    int at = column.index();
    switch (column) {
      case LINE, COLUMN -> {
        int number = column == SheetColumn.LINE ? row.line() : row.column();
        if (number > 0) {
          grid.number(at, number);
        }
      }
      case CONFIDENCE -> {
        if (row.confidence() >= 0) {
          grid.percent(at, row.confidence());
        }
      }
      case CONTEXT -> context(at, row.context());
      default -> grid.text(at, row.cell(column));
    }
  }

  /** The context with the fault in bold. Its first letter must not decide how it runs. */
  private void context(int column, String context) {
    int open = context.indexOf(Surroundings.OPEN);
    int close = context.lastIndexOf(Surroundings.CLOSE);
    if (open < 0 || close < open) {
      grid.text(column, context);
      return;
    }
    boolean isRightToLeft = TextDirection.of(context, TextDirection.LTR) == TextDirection.RTL;
    String before = (isRightToLeft ? RIGHT_TO_LEFT_MARK : "") + context.substring(0, open);
    int end = close + Surroundings.CLOSE.length();
    RichText rich =
        RichText.builder()
            .run(Grid.escaped(before))
            .end()
            .run(Grid.escaped(context.substring(open, end)))
            .bold()
            .fontName("Calibri")
            .fontSize(11)
            .fontColor(FAULT_COLOR)
            .end()
            .run(Grid.escaped(context.substring(end)))
            .end()
            .build();
    grid.rich(column, rich, context);
  }

  /** How many findings had no room. */
  long leftOut() {
    return leftOut;
  }

  void close() throws IOException {
    grid.choices(
        SheetColumn.DECISION.index(),
        ReviewWord.words(),
        Phrases.say("sheet.choice-title"),
        Phrases.say("sheet.choice"));
    if (leftOut > 0) {
      grid.next(true);
      grid.text(SheetColumn.MESSAGE.index(), Phrases.say("sheet.left-out", leftOut));
    }
    grid.close();
  }
}
