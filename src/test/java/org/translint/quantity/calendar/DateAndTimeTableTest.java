package org.translint.quantity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.quantity.CalendarDate;
import org.translint.quantity.ClockTime;
import org.translint.quantity.Quantity;
import org.translint.text.Span;

/** Reads the tables of sentences with dates and times, one a language. */
class DateAndTimeTableTest {

  private static final Path TABLES = Path.of("src/test/resources/org/translint/quantity/calendar");
  private static final int FEWEST_ROWS = 40;

  private final DateFinder dates = new DateFinder();
  private final TimeFinder times = new TimeFinder();

  record Row(String language, String sentence, String found) {}

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
  void findsTheDatesAndTimesOfASentenceAndNothingElse(Row row) {
    assertThat(found(row.sentence(), row.language())).isEqualTo(row.found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "id", "ja", "zh"})
  void everyLanguageHasATable(String language) throws IOException {
    assertThat(rows().filter(row -> row.language().equals(language)).count())
        .isGreaterThanOrEqualTo(FEWEST_ROWS);
  }

  @Test
  void readsALanguageThatOnlyUnicodeKnows() {
    assertThat(found("Es geschah am 2. Oktober 1968 um 14:30.", "de"))
        .isEqualTo("2. Oktober 1968 = 1968-10-2 | 14:30 = 14:30");
  }

  @Test
  void spansAreIntoTheWholeTextAndStayInTheRange() {
    String text = "On May 1, 2020 it rained. On May 2, 2021 it snowed.";
    Span second = new Span(text.indexOf("On May 2"), text.length());

    List<Quantity> found = dates.find(text, second, "en");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text)).isEqualTo("May 2, 2021");
  }

  @Test
  void whatIsFoundDoesNotDependOnTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr"));
      assertThat(found("IT BEGAN ON APRIL 1, 2020 AT 2 PM.", "en"))
          .isEqualTo("APRIL 1, 2020 = 2020-4-1 | 2 PM = 14:00");
    } finally {
      Locale.setDefault(before);
    }
  }

  private String found(String sentence, String language) {
    Span range = new Span(0, sentence.length());
    List<Quantity> found = new ArrayList<>(dates.find(sentence, range, language));
    found.addAll(times.find(sentence, range, language));
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(quantity -> quantity.span().of(sentence) + " = " + value(quantity))
            .collect(Collectors.joining(" | "));
  }

  private static String value(Quantity quantity) {
    if (quantity instanceof CalendarDate date) {
      return date.readings().stream()
          .map(r -> part(r.year()) + "-" + part(r.month()) + "-" + part(r.day()))
          .collect(Collectors.joining(" or "));
    }
    ClockTime time = (ClockTime) quantity;
    String minutes =
        time.minutes().stream()
            .map(m -> String.format(Locale.ROOT, "%d:%02d", m / 60, m % 60))
            .collect(Collectors.joining(" or "));
    return time.zone().isEmpty() ? minutes : minutes + " " + time.zone();
  }

  private static String part(@Nullable Integer part) {
    return part == null ? "*" : part.toString();
  }
}
