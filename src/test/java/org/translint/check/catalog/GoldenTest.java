package org.translint.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.run.Linting;
import org.translint.run.Outcome;

/**
 * Runs all checks on {@code input.LANGUAGE.EXT} of every case under {@code checks/ID/} and compares
 * what they find with {@code expected.txt} beside it, under the name ledger {@code names.csv} where
 * there is one; {@code -Dgolden.update=true} rewrites that.
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

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsExpected(Path input) throws IOException, LedgerException {
    String name = input.getFileName().toString();
    String language = name.split("\\.")[1];
    Outcome.Checked outcome = Linting.lint(name, language, Files.readString(input), ledger(input));
    String actual = CaretText.of(outcome);
    Path expected = input.resolveSibling("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
