package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.check.Check;
import org.translint.check.TranslationCheck;
import org.translint.check.catalog.Catalog;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.read.Format;
import org.translint.read.Readers;
import org.translint.read.file.Input;

/**
 * Checks the same article in every format: the faults planted in it are found in each, with the
 * same words and the same help, wherever they stand there.
 */
class FormatsTest {

  private static final Path SAMPLES = Path.of("samples/formats");

  /** One file of each format; those that hold the source have one finding more. */
  private static final List<String> ALONE =
      List.of(
          "school.txt",
          "school.md",
          "school.html",
          "school.docx",
          "school.odt",
          "school.csv",
          "school.tsv",
          "school.json",
          "school.jsonl",
          "school.rss",
          "school.atom",
          "school.nitf",
          "school.newsml.xml",
          "school.srt",
          "school.vtt");

  private static final List<String> WITH_SOURCE =
      List.of("school.xlf", "school-2.1.xliff", "school.tmx", "school.po");

  private static final List<String> FAULTS =
      List.of(
          "doubled-word | du du | du",
          "name-inconsistent | Delacourtye | Delacourtie",
          "unknown-word | exmple | exemple");

  private static final List<String> BESIDE_THE_SOURCE = List.of("number-mismatch | 45 | 54");

  private static final Languages LANGUAGES = new Languages();

  private static final List<Check> CHECKS =
      Catalog.checks().stream().filter(c -> c.info().maturity() == Maturity.STABLE).toList();

  private static final Set<String> OF_SOURCE =
      CHECKS.stream()
          .filter(TranslationCheck.class::isInstance)
          .map(check -> check.info().id())
          .collect(Collectors.toSet());

  static Stream<String> files() {
    return Stream.concat(ALONE.stream(), WITH_SOURCE.stream());
  }

  static List<String> withSource() {
    return WITH_SOURCE;
  }

  private static Input input(String file) {
    return new Input.InFile(file, SAMPLES.resolve(file));
  }

  private static List<Finding> findings(String file, List<String> lines) {
    List<Assignment> work = List.of(new Assignment(input(file), "fr", null, "id", file));
    List<Outcome> outcomes = Linting.run(LANGUAGES, CHECKS, work, 1);
    assertThat(outcomes).hasSize(1).allMatch(Outcome.Checked.class::isInstance);
    Outcome.Checked outcome = (Outcome.Checked) outcomes.get(0);
    List<Finding> findings =
        outcome.findings().stream().filter(f -> f.severity() != Severity.NEUTRAL).toList();
    for (Finding finding : findings) {
      String help =
          finding.fixes().stream()
              .map(fix -> fix.replacement())
              .limit(1)
              .collect(Collectors.joining());
      lines.add(
          finding.check()
              + " | "
              + finding.span().of(outcome.document().text()).replaceAll("\\s+", " ")
              + " | "
              + help);
    }
    return findings;
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameFaultsAreFoundInEveryFormat(String file) {
    List<String> lines = new ArrayList<>();
    findings(file, lines);

    assertThat(lines)
        .filteredOn(line -> !OF_SOURCE.contains(line.split(" ", 2)[0]))
        .containsExactlyInAnyOrderElementsOf(FAULTS);
  }

  @ParameterizedTest
  @MethodSource("withSource")
  void aFileThatHoldsTheSourceIsComparedWithIt(String file) {
    List<String> lines = new ArrayList<>();
    findings(file, lines);

    assertThat(lines)
        .filteredOn(line -> OF_SOURCE.contains(line.split(" ", 2)[0]))
        .containsExactlyInAnyOrderElementsOf(BESIDE_THE_SOURCE);
  }

  @Test
  void everyFormatHasAFile() throws Exception {
    Set<Format> covered = EnumSet.noneOf(Format.class);
    Readers readers = new Readers();
    for (String file : files().toList()) {
      covered.add(readers.format(readers.open(input(file), StandardCharsets.UTF_8)));
    }
    assertThat(covered).containsExactlyInAnyOrderElementsOf(Arrays.asList(Format.values()));
  }

  @Test
  void everyFileHasARow() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      Set<String> names =
          all.map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("school"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(names).containsExactlyInAnyOrderElementsOf(files().toList());
    }
  }
}
