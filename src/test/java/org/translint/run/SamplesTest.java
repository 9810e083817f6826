package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.finding.Severity;
import org.translint.text.Span;

/**
 * Checks the sample articles: the clean ones are clear, and {@code planted.tsv} says in its last
 * column, truly, which of the faults planted in the others are found. {@code -Dgolden.update=true}
 * rewrites that column.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Path CLEAN = Path.of("src/test/resources/samples/clean.txt");
  private static final Path PLANTED = Path.of("src/test/resources/samples/planted.tsv");
  private static final int PATH = 0;
  private static final int TEXT = 2;
  private static final int OCCURRENCE = 3;
  private static final int FOUND = 6;

  private static Outcome.Checked lint(String path) throws IOException {
    return Linting.lint(path, path.substring(0, 2), Files.readString(SAMPLES.resolve(path)));
  }

  static List<String> clean() throws IOException {
    return Files.readAllLines(CLEAN);
  }

  @ParameterizedTest
  @MethodSource("clean")
  void aCleanArticleIsClear(String path) throws IOException {
    Outcome.Checked outcome = lint(path);

    assertThat(outcome.findings()).filteredOn(f -> f.severity() != Severity.NEUTRAL).isEmpty();
    assertThat(outcome.verdict()).isEqualTo(Verdict.CLEAR);
  }

  @Test
  void theListOfPlantedFaultsSaysWhichAreFound() throws IOException {
    List<String> rows = Files.readAllLines(PLANTED);
    List<String> fresh = new ArrayList<>(rows.subList(0, 1));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      cells[FOUND] = isFound(cells) ? "yes" : "no";
      fresh.add(String.join("\t", cells));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PLANTED, fresh.stream().collect(Collectors.joining("\n", "", "\n")));
    }
    assertThat(fresh).isEqualTo(Files.readAllLines(PLANTED));
  }

  /** Whether a finding above neutral touches the fault. */
  private static boolean isFound(String[] row) throws IOException {
    String file = Files.readString(SAMPLES.resolve(row[PATH]));
    int start = -1;
    for (int i = 0; i < Integer.parseInt(row[OCCURRENCE]); i++) {
      start = file.indexOf(row[TEXT], start + 1);
    }
    assertThat(start).as(String.join(" ", row)).isNotNegative();
    Span place = new Span(start, start + row[TEXT].length());
    Outcome.Checked outcome = lint(row[PATH]);
    return outcome.findings().stream()
        .filter(f -> f.severity() != Severity.NEUTRAL)
        .anyMatch(f -> outcome.document().sourceMap().toFile(f.span()).overlaps(place));
  }
}
