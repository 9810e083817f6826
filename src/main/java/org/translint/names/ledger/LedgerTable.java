package org.translint.names.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.translint.finding.NameGroup.Kind;
import org.translint.language.LanguageTags;

/**
 * A ledger as a table that people edit: the text of the file, and what each of its records says.
 *
 * @param csv the text
 * @param columns where each named column stands, by its name in lower case
 * @param rows the records after the header
 */
record LedgerTable(CsvText csv, Map<String, Integer> columns, List<Row> rows) {

  static final String PERSON = "person";
  static final String LANGUAGE = "language";
  static final String APPROVED = "approved";
  static final String ACCEPTED = "accepted";
  static final String NOTE = "note";
  static final String KIND = "kind";

  private static final List<String> NEEDED = List.of(PERSON, LANGUAGE, APPROVED);
  private static final List<String> OURS =
      List.of(PERSON, LANGUAGE, APPROVED, ACCEPTED, NOTE, KIND);

  LedgerTable {
    columns = Map.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One record of the table.
   *
   * @param raw where it stands in the text
   * @param entry what it says
   */
  record Row(CsvText.Row raw, Entry entry) {}

  /**
   * Reads a table.
   *
   * @param text without a byte order mark
   * @param name of the file for error messages
   */
  static LedgerTable parse(String text, String name) throws LedgerException {
    CsvText csv = CsvText.parse(text, name);
    return new Reading(csv, name).table();
  }

  /** What the rows say, in their order. */
  List<Entry> entries() {
    return rows.stream().map(Row::entry).toList();
  }

  /** The row's cells with {@code cell} in {@code column}, which the header must have. */
  List<String> with(Row row, String column, String cell) {
    int index = Objects.requireNonNull(columns.get(column), column);
    List<String> cells = new ArrayList<>(row.raw().cells());
    while (cells.size() <= index) {
      cells.add("");
    }
    cells.set(index, cell);
    return cells;
  }

  /** The cells of a new row; columns that are not ours stay empty. */
  List<String> cells(Entry entry) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < csv.records().get(0).cells().size(); i++) {
      cells.add("");
    }
    set(cells, PERSON, entry.person());
    set(cells, KIND, entry.kind().label());
    set(cells, LANGUAGE, entry.language());
    set(cells, APPROVED, entry.approved());
    set(cells, ACCEPTED, String.join("|", entry.accepted()));
    set(cells, NOTE, entry.note());
    return cells;
  }

  private void set(List<String> cells, String column, String cell) {
    Optional.ofNullable(columns.get(column)).ifPresent(index -> cells.set(index, cell));
  }

  /** The reading of one table. */
  private static final class Reading {

    private final CsvText csv;
    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<List<String>, Integer> entryLines = new HashMap<>();
    private final Map<List<String>, Row> approved = new HashMap<>();
    private int line = 1;

    Reading(CsvText csv, String name) {
      this.csv = csv;
      this.name = name;
    }

    LedgerTable table() throws LedgerException {
      if (csv.records().isEmpty()) {
        throw wrong("the header is missing; it names the columns " + String.join(", ", OURS) + ".");
      }
      header(csv.records().get(0));
      List<Row> rows = new ArrayList<>();
      for (CsvText.Row raw : csv.records().subList(1, csv.records().size())) {
        rows.add(row(raw));
      }
      return new LedgerTable(csv, columns, rows);
    }

    private void header(CsvText.Row raw) throws LedgerException {
      line = raw.line();
      for (int i = 0; i < raw.cells().size(); i++) {
        String column = raw.cells().get(i).toLowerCase(Locale.ROOT);
        if (columns.putIfAbsent(column, i) != null && OURS.contains(column)) {
          throw wrong("the column '" + column + "' is there twice; keep one.");
        }
      }
      for (String column : NEEDED) {
        if (!columns.containsKey(column)) {
          throw wrong(
              "the header has no column '"
                  + column
                  + "'; it is the first line, and names the columns "
                  + String.join(", ", OURS)
                  + ".");
        }
      }
    }

    private Row row(CsvText.Row raw) throws LedgerException {
      line = raw.line();
      int width = csv.records().get(0).cells().size();
      if (raw.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
        throw wrong(
            "there are more cells than the header has columns; put a form that has a '"
                + csv.delimiter()
                + "' in it between quotation marks.");
      }
      Entry entry =
          new Entry(
              needed(raw, PERSON),
              kind(cell(raw, KIND)),
              language(raw),
              needed(raw, APPROVED),
              accepted(raw),
              cell(raw, NOTE));
      Row row = new Row(raw, entry);
      refuseSecond(row);
      refuseRepeated(entry);
      return row;
    }

    private String cell(CsvText.Row raw, String column) {
      Integer index = columns.get(column);
      return index == null || index >= raw.cells().size() ? "" : raw.cells().get(index);
    }

    private String needed(CsvText.Row raw, String column) throws LedgerException {
      String cell = cell(raw, column);
      if (cell.isEmpty()) {
        throw wrong(
            column.equals(PERSON)
                ? "the person is missing; name whom the line is about."
                : "the approved form is missing; write it, or take the line out.");
      }
      return cell;
    }

    private String language(CsvText.Row raw) throws LedgerException {
      String cell = cell(raw, LANGUAGE);
      if (cell.isEmpty()) {
        throw wrong("the language is missing; write a BCP 47 tag, such as fr or pt-BR.");
      }
      return LanguageTags.canonical(cell).orElseThrow(() -> wrong(LanguageTags.unknown(cell)));
    }

    private Kind kind(String cell) throws LedgerException {
      if (cell.isEmpty()) {
        return Kind.PERSON;
      }
      for (Kind kind : List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)) {
        if (kind.label().equals(cell.toLowerCase(Locale.ROOT))) {
          return kind;
        }
      }
      throw wrong("the kind '" + cell + "' is not one of person, organisation, place.");
    }

    private List<String> accepted(CsvText.Row raw) {
      return Stream.of(cell(raw, ACCEPTED).split("\\|"))
          .map(String::strip)
          .filter(form -> !form.isEmpty())
          .toList();
    }

    /** One approved form for a person, and one person for an approved form. */
    private void refuseSecond(Row row) throws LedgerException {
      Entry entry = row.entry();
      Integer before = entryLines.putIfAbsent(List.of(entry.person(), entry.language()), line);
      if (before != null) {
        throw wrong(
            "'%s' has an approved form in %s in line %d already; keep one line, and put other forms under accepted."
                .formatted(entry.person(), entry.language(), before));
      }
      Row other =
          approved.putIfAbsent(List.of(NameForm.normal(entry.approved()), entry.language()), row);
      if (other != null) {
        throw wrong(
            "'%s' is approved for '%s' in line %d already; approve a longer form for one of the two."
                .formatted(entry.approved(), other.entry().person(), other.raw().line()));
      }
    }

    private void refuseRepeated(Entry entry) throws LedgerException {
      Set<String> seen = new HashSet<>(Set.of(NameForm.normal(entry.approved())));
      for (String form : entry.accepted()) {
        String normal = NameForm.normal(form);
        if (normal.equals(NameForm.normal(entry.approved()))) {
          throw wrong("'" + form + "' is both approved and accepted; take it out of accepted.");
        }
        if (!seen.add(normal)) {
          throw wrong("'" + form + "' is accepted twice; keep one.");
        }
      }
    }

    private LedgerException wrong(String sentence) {
      return LedgerException.at(name, line, sentence);
    }
  }
}
