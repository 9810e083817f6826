package org.translint.report.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.translint.finding.CheckFailed;
import org.translint.finding.Severity;
import org.translint.run.Outcome;
import org.translint.text.Document;

/**
 * The sheet with a row for each article. Its rows wait in memory until the findings are written.
 */
final class ArticlesGrid {

  static final String NAME = "Articles";

  private static final List<String> COLUMNS =
      List.of(
          "article",
          "language",
          "verdict",
          "words",
          "critical",
          "major",
          "minor",
          "neutral",
          "accepted",
          "source",
          "what-failed");
  private static final List<Integer> WIDTHS = List.of(36, 11, 10, 9, 9, 9, 9, 9, 10, 36, 60);
  private static final int FIRST_COUNT = 4;

  /** Excel follows no more than 65,530 in a sheet. */
  private static final int MOST_LINKS = 65_000;

  private final Grid grid;
  private final int mostRows;
  private long leftOut;

  ArticlesGrid(Workbook book, int mostRows) {
    this.mostRows = mostRows;
    grid = new Grid(book, NAME, Grid.headers(COLUMNS), WIDTHS, 1);
  }

  /**
   * Adds an article.
   *
   * @param firstRow where its findings begin in their sheet, or 0 if it has none there
   */
  void add(Outcome outcome, int firstRow) throws IOException {
    if (grid.rowNumber() >= mostRows) {
      leftOut++;
      return;
    }
    grid.next(false);
    String id = CellText.of(outcome.id());
    if (firstRow > 0 && grid.rowNumber() <= MOST_LINKS) {
      grid.link(0, id, FindingsGrid.NAME + "!A" + firstRow);
    } else {
      grid.text(0, id);
    }
    if (outcome instanceof Outcome.Checked checked) {
      checked(checked);
    } else if (outcome instanceof Outcome.Unreadable unreadable) {
      grid.text(2, SheetRow.FAILED);
      grid.fill(2, Fills.ofVerdict(SheetRow.FAILED));
      grid.text(10, CellText.of(unreadable.reason()));
    }
  }

  private void checked(Outcome.Checked article) {
    Document source = article.source();
    grid.text(1, SheetRows.language(article.document()));
    grid.text(2, article.verdict().label());
    grid.fill(2, Fills.ofVerdict(article.verdict().label()));
    grid.number(3, article.words());
    int column = FIRST_COUNT;
    for (Severity severity : Severity.values()) {
      grid.number(column++, article.count(severity));
    }
    grid.number(8, article.accepted());
    grid.text(9, source == null ? "" : CellText.of(source.id()));
    StringBuilder broken = new StringBuilder();
    for (CheckFailed failed : article.failedChecks()) {
      broken.append(broken.isEmpty() ? "" : "\n");
      broken.append(failed.check()).append(": ").append(failed.reason());
    }
    if (!broken.isEmpty()) {
      grid.text(10, CellText.of(broken.toString()));
      grid.fill(10, Fills.ofVerdict(SheetRow.FAILED));
    }
  }

  /** How many articles had no room. */
  long leftOut() {
    return leftOut;
  }

  void close() throws IOException {
    grid.close();
  }
}
