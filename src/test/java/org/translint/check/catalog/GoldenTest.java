package org.translint.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.read.file.Input;
import org.translint.rules.HouseRules;
import org.translint.run.Assignment;
import org.translint.run.Linting;
import org.translint.run.Newsroom;
import org.translint.run.Outcome;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;

/**
 * Runs all checks on {@code input.LANGUAGE.EXT} of every case under {@code checks/ID/} and compares
 * what they find with {@code expected.txt} beside it, under the name ledger {@code names.csv} and
 * the glossary {@code glossary.csv} or {@code glossary.tbx} where there is one, and the house rules
 * {@code rules.yaml}; {@code -Dgolden.update=true} rewrites that. The files {@code
 * batch-NAME.LANGUAGE.EXT} of a case are one batch; {@code source-NAME} with the same ending is the
 * source of {@code batch-NAME}.
 */
class GoldenTest {

  private static final Path ROOT = Path.of("src/test/resources/checks");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @Test
  void everyCheckHasCases() {
    assertThat(Catalog.infos())
        .allSatisfy(check -> assertThat(ROOT.resolve(check.id())).isNotEmptyDirectory());
  }

  private static Ledger ledger(Path input) throws LedgerException {
    Path file = input.resolveSibling("names.csv");
    return Files.exists(file) ? LedgerReader.read(file, file.toString()) : Ledger.EMPTY;
  }

  private static Glossary glossary(Path folder) throws GlossaryException {
    for (String name : List.of("glossary.csv", "glossary.tbx")) {
      if (Files.exists(folder.resolve(name))) {
        return GlossaryReader.read(folder.resolve(name), name);
      }
    }
    return Glossary.EMPTY;
  }

  private static HouseRules rules(Path folder) throws Exception {
    Path file = folder.resolve("rules.yaml");
    return Files.exists(file) ? RulesText.parse(Files.readString(file)) : HouseRules.NONE;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path input) throws Exception {
    String name = input.getFileName().toString();
    String language = name.split("\\.")[1];
    Newsroom newsroom =
        Newsroom.of(ledger(input), glossary(input.getParent())).withRules(rules(input.getParent()));
    Assignment work = new Assignment(input(input), language, null, null, name);
    Outcome.Checked outcome = (Outcome.Checked) Linting.run(List.of(work), newsroom).get(0);
    String actual = CaretText.of(outcome);
    Path expected = input.resolveSibling("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  static List<Path> batches() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("batch-"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("batches")
  void findsWhatIsExpectedInBatches(Path folder) throws Exception {
    StringBuilder actual = new StringBuilder();
    for (Outcome outcome : Linting.run(work(folder), Ledger.EMPTY, glossary(folder))) {
      actual.append("== ").append(outcome.id()).append('\n');
      actual.append(CaretText.of((Outcome.Checked) outcome));
    }
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).hasToString(Files.readString(expected));
  }

  private static List<Assignment> work(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    List<Assignment> work = new ArrayList<>();
    for (Path file : files) {
      String[] name = file.getFileName().toString().split("\\.");
      if (!name[0].startsWith("batch-")) {
        continue;
      }
      String story = name[0].substring("batch-".length());
      Optional<Path> source =
          files.stream()
              .filter(f -> f.getFileName().toString().startsWith("source-" + story + "."))
              .findFirst();
      work.add(
          new Assignment(
              input(file),
              name[1],
              source.map(GoldenTest::input).orElse(null),
              source.map(f -> f.getFileName().toString().split("\\.")[1]).orElse(null),
              story));
    }
    return work;
  }

  private static Input input(Path file) {
    return new Input.InFile(file.getFileName().toString(), file);
  }
}
