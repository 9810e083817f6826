package org.translint.report.sheet;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup.Because;
import org.translint.report.Phrases;

/** The sheet of the names of the batch, a row for each form. */
final class NamesGrid {

  static final String NAME = "Names";

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "kind",
          "language",
          "form",
          "times",
          "in-articles",
          "one-form",
          "preferred",
          "because",
          "in-the-source",
          "articles");
  private static final List<Integer> WIDTHS = List.of(28, 13, 11, 24, 8, 11, 10, 22, 34, 22, 60);

  private final Grid grid;
  private final int mostRows;
  private long leftOut;

  NamesGrid(Workbook book, int mostRows) {
    this.mostRows = mostRows;
    grid = new Grid(book, NAME, Grid.headers(COLUMNS), WIDTHS, 1);
  }

  /** Adds a name; the sheets before this one are closed. */
  void add(BatchName name) throws IOException {
    for (BatchName.Form form : name.forms()) {
      if (grid.rowNumber() >= mostRows) {
        leftOut++;
      } else {
        grid.next(true);
        row(name, form);
      }
    }
  }

  private void row(BatchName name, BatchName.Form form) {
    String source = name.sourceName();
    String preferred = name.preferred();
    grid.text(0, CellText.of(name.name()));
    grid.text(1, name.kind().label());
    grid.text(2, name.language());
    grid.text(3, CellText.of(form.text()));
    grid.number(4, form.count());
    grid.number(5, form.articleCount());
    grid.text(6, Phrases.say(name.consistent() ? "sheet.yes" : "sheet.no"));
    grid.fill(6, Fills.ofVerdict(name.consistent() ? "clear" : "look"));
    grid.text(7, preferred == null ? "" : CellText.of(preferred));
    grid.text(8, because(name));
    grid.text(9, source == null ? "" : CellText.of(source));
    String articles = String.join("\n", form.articles());
    int more = form.articleCount() - form.articles().size();
    grid.text(
        10,
        CellText.of(
            more > 0 ? articles + '\n' + Phrases.say("sheet.more-articles", more) : articles));
  }

  private static String because(BatchName name) {
    Because because = name.because();
    String source = name.sourceName();
    return because == null
        ? ""
        : CellText.of(
            Phrases.say(
                "because." + because.label(),
                Phrases.quoted(source == null ? name.name() : source)));
  }

  /** How many forms had no room. */
  long leftOut() {
    return leftOut;
  }

  void close() throws IOException {
    grid.close();
  }
}
