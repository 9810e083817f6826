package org.translint.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Because;
import org.translint.report.NamesReport;
import org.translint.text.FormulaGuard;

/**
 * The people of a batch as CSV (RFC 4180), a line for each form, in which no cell is a formula: see
 * {@link FormulaGuard}.
 */
public final class NamesCsv implements NamesReport {

  private static final String[] HEADER = {
    "group",
    "name",
    "kind",
    "language",
    "form",
    "count",
    "articles",
    "preferred",
    "because",
    "source_name"
  };

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private final Writer out;

  /** A list to {@code out}, which stays open. */
  public NamesCsv(Writer out) throws IOException {
    this.out = out;
    line((Object[]) HEADER);
  }

  @Override
  public void name(BatchName name) throws IOException {
    Because because = name.because();
    for (BatchName.Form form : name.forms()) {
      line(
          name.group(),
          name.name(),
          name.kind().label(),
          name.language(),
          form.text(),
          form.count(),
          form.articleCount(),
          name.preferred(),
          because == null ? null : because.label(),
          name.sourceName());
    }
  }

  private void line(@Nullable Object... cells) throws IOException {
    @Nullable Object[] inert =
        Stream.of(cells)
            .map(cell -> cell instanceof String text ? FormulaGuard.guard(text) : cell)
            .toArray();
    out.append(FORMAT.format(inert)).append(FORMAT.getRecordSeparator());
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
