package org.translint.quantity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.text.Span;

/** Reads the tables of numbers with units, one a language; the number stands in braces. */
class UnitTableTest {

  private static final Path TABLES = Path.of("src/test/resources/org/translint/quantity/unit");
  private static final int FEWEST_ROWS = 20;

  record Row(String language, String text, String found) {}

  static Stream<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.sorted().toList()) {
        String language = table.getFileName().toString().replace(".tsv", "");
        for (String line : Files.readAllLines(table)) {
          if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            rows.add(new Row(language, columns[0], columns[1]));
          }
        }
      }
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheUnitBesideANumber(Row row) {
    assertThat(found(row.text(), row.language())).isEqualTo(row.found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "id", "ja", "zh"})
  void everyLanguageHasATable(String language) throws IOException {
    assertThat(rows().filter(row -> row.language().equals(language)).count())
        .isGreaterThanOrEqualTo(FEWEST_ROWS);
  }

  @Test
  void readsALanguageThatOnlyUnicodeKnows() {
    assertThat(found("{35} Kilometer weiter", "de")).isEqualTo("Kilometer = length-kilometer");
  }

  @Test
  void aUnitOutsideTheLimitIsNotRead() {
    assertThat(UnitReader.of("en").after("35 km", 2, new Span(0, 2))).isEmpty();
    assertThat(UnitReader.of("en").before("$35", 1, new Span(1, 3))).isEmpty();
  }

  private static String found(String marked, String language) {
    String text = marked.replace("{", "").replace("}", "");
    Span all = new Span(0, text.length());
    UnitReader reader = UnitReader.of(language);
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    String found =
        Stream.concat(
                reader.before(text, start, all).stream(), reader.after(text, end, all).stream())
            .map(unit -> unit.span().of(text) + " = " + String.join(" ", unit.units()))
            .collect(Collectors.joining(" | "));
    return found.isEmpty() ? "-" : found;
  }
}
