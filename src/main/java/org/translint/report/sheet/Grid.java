package org.translint.report.sheet;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.translint.report.Phrases;
import org.translint.report.TextDirection;

/**
 * A sheet of a workbook that is written row by row, under a header that stays in view and filters.
 * Rows go to the file from time to time, so that few are held. While one grid is being written,
 * rows of another wait in memory until the first is closed.
 */
final class Grid {

  /** The rows of an Excel sheet, header included. */
  static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_HELD = 500;
  private static final double POINTS_PER_LINE = 15;
  private static final String HEADER_FILL = "DDE3EA";

  /** Excel reads {@code _x0041_} as A. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Worksheet sheet;
  private final int columns;
  private final List<Integer> widths;
  private int row;
  private int lines = 1;

  /**
   * A new sheet of a workbook.
   *
   * @param headers of the columns
   * @param widths of the columns, in characters
   * @param frozen how many columns at the left stay in view
   */
  Grid(Workbook book, String name, List<String> headers, List<Integer> widths, int frozen) {
    sheet = book.newWorksheet(name);
    columns = headers.size();
    this.widths = List.copyOf(widths);
    sheet.freezePane(frozen, 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    for (int i = 0; i < columns; i++) {
      sheet.width(i, widths.get(i));
      text(i, headers.get(i));
    }
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fillColor(HEADER_FILL)
        .verticalAlignment("top")
        .wrapText(true)
        .set();
  }

  /** The headings of columns, by their keys. */
  static List<String> headers(List<String> columns) {
    return columns.stream().map(column -> Phrases.say("sheet.column-" + column)).toList();
  }

  /** Begins the next row, and writes earlier ones to the file if {@code mayWrite}. */
  void next(boolean mayWrite) throws IOException {
    finishRow();
    if (mayWrite && row % ROWS_HELD == 0 && row > 0) {
      sheet.flush();
    }
    row++;
    sheet.range(row, 0, row, columns - 1).style().verticalAlignment("top").wrapText(true).set();
  }

  /** Not every program fits the heights of rows to what is in them when it opens a file. */
  private void finishRow() {
    if (lines > 1) {
      sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * POINTS_PER_LINE));
    }
    lines = 1;
  }

  /** The number of the row, from 1, as people count. */
  int rowNumber() {
    return row + 1;
  }

  /** Writes text into the row; text that runs from the right is set at the right. */
  void text(int column, String text) {
    if (!text.isEmpty()) {
      rich(column, RichText.builder().run(escaped(text)).end().build(), text);
    }
  }

  /** The same for text with parts in bold. */
  void rich(int column, RichText rich, String plain) {
    sheet.inlineString(row, column, rich);
    lines = Math.max(lines, LineCount.of(plain, widths.get(column)));
    if (TextDirection.of(plain, TextDirection.LTR) == TextDirection.RTL) {
      sheet
          .style(row, column)
          .horizontalAlignment("right")
          .verticalAlignment("top")
          .wrapText(true)
          .set();
    }
  }

  void number(int column, long number) {
    sheet.value(row, column, number);
  }

  /** Writes a fraction as percent. */
  void percent(int column, int percent) {
    sheet.value(row, column, percent / 100.0);
    sheet.style(row, column).format("0%").set();
  }

  /** Writes text that leads to a place of the workbook, such as {@code Findings!A7}. */
  void link(int column, String text, String place) {
    sheet.hyperlink(row, column, HyperLink.internal(place, escaped(text)));
    sheet.style(row, column).fontColor("0563C1").underlined().set();
  }

  /** Colours a cell of the row. */
  void fill(int column, String rgb) {
    sheet.style(row, column).fillColor(rgb).set();
  }

  /** Lets people choose from a list in all rows of a column below the header. */
  void choices(int column, List<String> words, String title, String error) {
    if (row > 0) {
      sheet
          .range(1, column, row, column)
          .validateWithListByFormula('"' + String.join(",", words) + '"')
          .showErrorMessage(true)
          .errorTitle(title)
          .error(error);
    }
  }

  /** Writes the rest of the sheet to the file; another may be written then. */
  void close() throws IOException {
    finishRow();
    sheet.setAutoFilter(0, 0, row, columns - 1);
    sheet.finish();
  }

  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
