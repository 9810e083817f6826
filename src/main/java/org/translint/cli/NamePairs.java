package org.translint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.translint.config.SettingsException;
import org.translint.names.compare.NameComparison;
import org.translint.names.compare.NameVerdict;

/** A table of pairs of names, to be scored: the columns form_a and form_b, and any others. */
record NamePairs(List<String> columns, List<List<String>> rows) {

  private static final String ONE = "form_a";
  private static final String OTHER = "form_b";
  private static final String SCORE = "score";
  private static final String DECISION = "decision";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setRecordSeparator("\n").get();

  NamePairs {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Reads {@code file}, which the user calls {@code name}. */
  static NamePairs read(Path file, String name) throws SettingsException {
    try {
      String text = Files.readString(file);
      return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
    } catch (NoSuchFileException e) {
      throw new SettingsException("--csv: there is no file '" + name + "'.");
    } catch (CharacterCodingException e) {
      throw new SettingsException("--csv: " + name + " is not UTF-8 text; save it as UTF-8.");
    } catch (IOException e) {
      throw new SettingsException("--csv: " + name + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static NamePairs parse(String text, String name) throws IOException, SettingsException {
    List<List<String>> rows = new ArrayList<>();
    List<String> columns = List.of();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      for (CSVRecord record : parser) {
        if (columns.isEmpty()) {
          columns = header(record.toList(), name);
        } else if (record.size() != columns.size()) {
          throw wrong(
              name,
              parser.getCurrentLineNumber(),
              "the row has "
                  + record.size()
                  + " cells and the header "
                  + columns.size()
                  + "; put quotes around a cell with a comma.");
        } else {
          rows.add(record.toList());
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw wrong(name, line, "this is not CSV: a quote is missing or stands in the wrong place.");
    }
    if (columns.isEmpty()) {
      throw wrong(name, 1, "the header is missing; it is to name form_a and form_b.");
    }
    return new NamePairs(columns, rows);
  }

  private static List<String> header(List<String> cells, String name) throws SettingsException {
    List<String> columns = cells.stream().map(cell -> cell.strip()).toList();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      String plain = column.toLowerCase(Locale.ROOT);
      if (!seen.add(plain)) {
        throw wrong(name, 1, "the column '" + column + "' is there twice; keep one.");
      }
      if (plain.equals(SCORE) || plain.equals(DECISION)) {
        throw wrong(name, 1, "the column '" + column + "' is there already; remove it.");
      }
    }
    for (String needed : List.of(ONE, OTHER)) {
      if (!columns.contains(needed)) {
        throw wrong(name, 1, "the header has no column '" + needed + "'; add it.");
      }
    }
    return columns;
  }

  /** Writes the table with the columns score and decision. */
  void scored(NameComparison comparison, PrintWriter out) throws SettingsException {
    int one = columns.indexOf(ONE);
    int other = columns.indexOf(OTHER);
    try {
      FORMAT.printRecord(out, with(columns, SCORE, DECISION).toArray());
      for (List<String> row : rows) {
        NameVerdict verdict = comparison.compare(row.get(one), row.get(other));
        String score = String.format(Locale.ROOT, "%.3f", verdict.score());
        FORMAT.printRecord(out, with(row, score, verdict.decision()).toArray());
      }
      out.flush();
    } catch (IOException e) {
      throw new SettingsException("the scores cannot be written: " + e.getMessage() + ".");
    }
  }

  private static List<String> with(List<String> cells, String score, String decision) {
    List<String> longer = new ArrayList<>(cells);
    longer.add(score);
    longer.add(decision);
    return longer;
  }

  private static SettingsException wrong(String name, long line, String sentence) {
    return new SettingsException(name + ":" + line + ": " + sentence);
  }
}
