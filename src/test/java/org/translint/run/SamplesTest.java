package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.config.LanguageCodes;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.read.file.Input;
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
  private static final String SOURCES = "id";
  private static final int PATH = 0;
  private static final int TEXT = 2;
  private static final int OCCURRENCE = 3;
  private static final int FOUND = 6;

  /** The outcomes of all translations, each beside its source, by path. */
  private static final Map<String, Outcome.Checked> OUTCOMES = outcomes();

  private static Map<String, Outcome.Checked> outcomes() {
    List<Assignment> work = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = SAMPLES.relativize(file).toString().replace('\\', '/');
        String language = path.substring(0, Math.max(0, path.indexOf('/')));
        if (LanguageCodes.isInPath(language)) {
          work.add(assignment(path, language));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Check> checks =
        Catalog.checks().stream().filter(c -> c.info().maturity() == Maturity.STABLE).toList();
    return Linting.run(new Languages(), checks, work, 2).stream()
        .collect(Collectors.toMap(Outcome::id, Outcome.Checked.class::cast));
  }

  private static Assignment assignment(String path, String language) {
    Input article = new Input.InFile(path, SAMPLES.resolve(path));
    if (language.equals(SOURCES)) {
      return new Assignment(article, language, null, null, path);
    }
    String name = path.substring(path.indexOf('/') + 1);
    String source = SOURCES + "/" + name;
    return new Assignment(
        article, language, new Input.InFile(source, SAMPLES.resolve(source)), SOURCES, name);
  }

  private static Outcome.Checked outcome(String path) {
    return Objects.requireNonNull(OUTCOMES.get(path), path);
  }

  static List<String> clean() throws IOException {
    return Files.readAllLines(CLEAN);
  }

  @ParameterizedTest
  @MethodSource("clean")
  void aCleanArticleIsClear(String path) {
    Outcome.Checked outcome = outcome(path);

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
    Outcome.Checked outcome = outcome(row[PATH]);
    return outcome.findings().stream()
        .filter(f -> f.severity() != Severity.NEUTRAL)
        .anyMatch(f -> outcome.document().sourceMap().toFile(f.span()).overlaps(place));
  }
}
