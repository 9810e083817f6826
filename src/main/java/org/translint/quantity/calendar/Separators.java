package org.translint.quantity.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.translint.language.DataFile;

/** What stands between two dates or two times that are named together. */
final class Separators {

  private static final String FILE = "quantity/calendar/separators.tsv";

  private Separators() {}

  /** A regular expression of those of {@code language}, without groups. */
  static String of(String language) {
    List<List<String>> rows = DataFile.rows(FILE);
    return rows.stream()
        .filter(row -> row.get(0).equals("*") || row.get(0).equals(language))
        .map(row -> row.get(1))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
