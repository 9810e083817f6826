package org.translint.report.sheet;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.FormulaGuard;

/**
 * The findings as CSV (RFC 4180), a row for each, with two empty columns for whoever reviews them.
 *
 * <p>It begins with a byte order mark, without which Excel takes UTF-8 for something else. No cell
 * is a formula: see {@link FormulaGuard}. What failed has a row as well, with {@code failed} for a
 * severity and without a fingerprint. Rows are written as the articles come. Not thread-safe;
 * errors of what it writes to are thrown as they are.
 */
public final class CsvReport implements ReportSink {

  private static final char MARK = '\uFEFF';
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final Writer out;

  /** A report to {@code out}, which stays open. */
  public CsvReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.append(MARK);
    line(SheetColumn.ALL.stream().map(SheetColumn::header).toArray());
  }

  @Override
  public void article(Outcome outcome) throws IOException {
    for (SheetRow row : SheetRows.of(outcome)) {
      line(SheetColumn.ALL.stream().map(column -> cell(row, column)).toArray());
    }
  }

  private static String cell(SheetRow row, SheetColumn column) {
    String text = row.cell(column);
    return column == SheetColumn.FINGERPRINT
        ? FormulaGuard.guardId(text)
        : FormulaGuard.guard(text);
  }

  private void line(Object[] cells) throws IOException {
    out.append(FORMAT.format(cells)).append(FORMAT.getRecordSeparator());
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }
}
