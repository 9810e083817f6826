package org.translint.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.translint.finding.NameGroup;
import org.translint.report.Phrases;

/** The names of an article that stand in several forms, as a table. */
final class NamesTable {

  private static final int INDENT = 4;
  private static final String GAP = "  ";

  private final Screen screen;

  NamesTable(Screen screen) {
    this.screen = screen;
  }

  /** The table; empty where every name has one form. */
  String render(List<NameGroup> names) {
    List<Row> rows = new ArrayList<>();
    for (NameGroup name : names) {
      if (!name.consistent()) {
        rows.addAll(rows(name));
      }
    }
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(screen.paragraph(2, 2).words(Phrases.say("names.title"), Ink.BOLD));
    int name = widest(rows, Row::name);
    int form = widest(rows, Row::form);
    int count = widest(rows, Row::count);
    for (Row row : rows) {
      table.append(line(row, name, form, count));
    }
    return table.toString();
  }

  /** The width of a column; none takes more than a third of the screen. */
  private int widest(List<Row> rows, Function<Row, String> column) {
    int widest = rows.stream().map(column).mapToInt(CellWidth::of).max().orElse(0);
    return Math.min(widest, (screen.width() - INDENT) / 3);
  }

  private Paragraph line(Row row, int name, int form, int count) {
    String columns =
        cell(row.name, name)
            + GAP
            + cell(row.form, form)
            + GAP
            + " ".repeat(Math.max(0, count - row.count.length()))
            + row.count;
    int notes = INDENT + CellWidth.of(columns) + GAP.length();
    boolean isNoteBeside = screen.width() - notes >= screen.width() / 4;
    Paragraph line =
        screen
            .paragraph(INDENT, isNoteBeside ? notes : INDENT + GAP.length())
            .visible(columns, Ink.PLAIN);
    if (isNoteBeside && !row.note.isEmpty()) {
      line.visible("", Ink.PLAIN);
    }
    return line.words(row.note, Ink.GREEN);
  }

  private static String cell(String text, int width) {
    return CellWidth.pad(RightToLeft.isolateRuns(CellWidth.clip(text, width)), width);
  }

  /** The forms of a name, and the preferred one where it is not among them. */
  private static List<Row> rows(NameGroup group) {
    String preferred = group.preferred();
    List<Row> rows = new ArrayList<>();
    boolean isPreferredUsed = false;
    for (NameGroup.Variant variant : group.variants()) {
      boolean isPreferred = variant.text().equals(preferred);
      isPreferredUsed |= isPreferred;
      String reading = variant.reading() == null ? "" : " (" + variant.reading() + ')';
      String undecided = preferred == null && rows.isEmpty() ? Phrases.say("names.undecided") : "";
      rows.add(
          new Row(
              rows.isEmpty() ? Visible.of(group.name()) : "",
              Visible.of(variant.text() + reading),
              Integer.toString(variant.count()),
              isPreferred ? why(group) : undecided));
    }
    if (preferred != null && !isPreferredUsed) {
      rows.add(new Row("", Visible.of(preferred), "0", why(group)));
    }
    return rows;
  }

  private static String why(NameGroup group) {
    String reason = Phrases.because(group);
    return reason.isEmpty()
        ? Phrases.say("names.preferred")
        : Phrases.say("names.preferred-because", reason);
  }

  /** A line of the table, as it may be printed. */
  private record Row(String name, String form, String count, String note) {}
}
