package org.translint.decisions;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.translint.config.PathPattern;
import org.translint.config.SettingsException;
import org.translint.config.TextFile;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.language.LanguageTags;
import org.translint.text.FormulaGuard;

/** The reading of one table of decisions. Used once. */
final class DecisionReading {

  private final DecisionTable.Shape shape;
  private final String name;
  private final int linesAbove;
  private final List<String> columns = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private int line;

  /**
   * @param name of the file for error messages
   * @param linesAbove how many lines stand above the header
   */
  DecisionReading(DecisionTable.Shape shape, String name, int linesAbove) {
    this.shape = shape;
    this.name = name;
    this.linesAbove = linesAbove;
    this.line = linesAbove + 1;
  }

  /** The table, read from its header on. */
  DecisionTable table(Reader text) throws SettingsException {
    try (CSVParser parser = CSVParser.parse(text, shape.csv())) {
      for (CSVRecord record : parser) {
        long inside = record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        line = linesAbove + (int) (parser.getCurrentLineNumber() - inside);
        if (columns.isEmpty()) {
          header(record);
        } else {
          decisions.add(decision(record));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw TextFile.wrongIn(
          name,
          line,
          "below this line it is not CSV; look for a quotation mark that is never closed.");
    }
    if (columns.isEmpty()) {
      throw wrong("the header is missing; it names the columns " + names(Columns.ALL) + ".");
    }
    return new DecisionTable(shape, columns, decisions);
  }

  private void header(CSVRecord record) throws SettingsException {
    Set<String> seen = new HashSet<>();
    for (String cell : record) {
      String column = cell.strip().toLowerCase(Locale.ROOT);
      if (!seen.add(column)) {
        throw wrong("the column '" + column + "' is there twice; keep one.");
      }
      columns.add(column);
    }
    for (String needed : List.of(Columns.KIND, Columns.VALUE)) {
      if (!columns.contains(needed)) {
        throw wrong(
            "the header has no column '"
                + needed
                + "'; it is the first line, and names the columns "
                + names(Columns.ALL)
                + ".");
      }
    }
  }

  private Decision decision(CSVRecord record) throws SettingsException {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < record.size(); i++) {
      if (i < columns.size()) {
        cells.put(columns.get(i), record.get(i).strip());
      } else if (!record.get(i).isBlank()) {
        throw wrong(
            "there are more cells than the header has columns; put a cell that has a '"
                + shape.delimiter()
                + "' in it between quotation marks.");
      }
    }
    Kind kind = kind(take(cells, Columns.KIND));
    String value = value(kind, takeGuarded(cells, Columns.VALUE));
    String language = language(take(cells, Columns.LANGUAGE));
    Place place = place(kind, cells);
    Stamp stamp =
        new Stamp(
            take(cells, Columns.DATE),
            takeGuarded(cells, Columns.OWNER),
            takeGuarded(cells, Columns.REASON),
            until(take(cells, Columns.UNTIL)));
    return new Decision(kind, value, language, place, stamp, cells);
  }

  /** What is left in the end belongs to somebody else. */
  private static String take(Map<String, String> cells, String column) {
    String cell = cells.remove(column);
    return cell == null ? "" : cell;
  }

  private static String takeGuarded(Map<String, String> cells, String column) {
    return FormulaGuard.unguard(take(cells, column));
  }

  private Place place(Kind kind, Map<String, String> cells) throws SettingsException {
    String path = takeGuarded(cells, Columns.PATH);
    if (kind == Kind.CHECK && path.isEmpty()) {
      throw wrong("the path is missing under which the check is accepted, such as opinion/**.");
    }
    if (kind == Kind.CHECK && PathPattern.of(path).isEmpty()) {
      throw wrong(PathPattern.malformed(path));
    }
    return new Place(path, take(cells, Columns.CHECK), takeGuarded(cells, Columns.WHAT));
  }

  private String until(String cell) throws SettingsException {
    try {
      return cell.isEmpty() ? "" : LocalDate.parse(cell).toString();
    } catch (DateTimeException e) {
      throw wrong("until '" + cell + "' is not a date such as 2026-11-24, year first.");
    }
  }

  private Kind kind(String cell) throws SettingsException {
    if (cell.equals(Columns.KIND)) {
      throw wrong("this is a second header, as a merge of two tables leaves it; keep one.");
    }
    if (cell.startsWith("#")) {
      throw wrong("comments stand above the header; write into the column reason.");
    }
    return Kind.of(cell)
        .orElseThrow(
            () ->
                wrong(
                    (cell.isEmpty()
                            ? "the kind is missing; it is one of "
                            : "the kind '" + cell + "' is not one of ")
                        + Arrays.stream(Kind.values())
                            .map(Kind::label)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private String value(Kind kind, String cell) throws SettingsException {
    return switch (kind) {
      case FINDING, TEXT -> digest(kind, cell);
      case ARTICLE, CHECK, NAME, PERSON, WORD -> form(cell);
    };
  }

  private String digest(Kind kind, String cell) throws SettingsException {
    if (!Fingerprint.isOne(cell)) {
      String what = kind == Kind.FINDING ? "fingerprint" : "digest";
      throw wrong(
          "'%s' is no %s, which has 16 hexadecimal digits; restore it, or take the line out."
              .formatted(cell, what));
    }
    return cell.toLowerCase(Locale.ROOT);
  }

  private String form(String cell) throws SettingsException {
    if (cell.isEmpty()) {
      throw wrong("the value is missing; write what is accepted, or take the line out.");
    }
    return Normalizer.normalize(cell, Normalizer.Form.NFC);
  }

  private String language(String cell) throws SettingsException {
    return cell.isEmpty()
        ? ""
        : LanguageTags.canonical(cell).orElseThrow(() -> wrong(LanguageTags.unknown(cell)));
  }

  private static String names(List<String> columns) {
    return String.join(", ", columns);
  }

  private SettingsException wrong(String sentence) {
    return TextFile.wrongIn(name, line, sentence);
  }
}
