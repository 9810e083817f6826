package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.check.catalog.Catalog;
import org.translint.config.LanguageCodes;
import org.translint.finding.Finding;
import org.translint.names.ledger.Ledger;

/** A text that is its own source says nothing that the source does not. */
class AgainstItselfTest {

  private static final Path SAMPLES = Path.of("samples");

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.getNameCount() == 3)
          .filter(f -> LanguageCodes.isInPath(f.getName(1).toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aTextComparedWithItselfHasNoFaultAgainstTheSource(Path file) throws IOException {
    String language = file.getName(1).toString();
    String text = Files.readString(file);
    Set<String> againstSource =
        Catalog.checks().stream()
            .filter(c -> c instanceof TranslationCheck && !(c instanceof DocumentCheck))
            .map(Check::info)
            .map(info -> info.id())
            .collect(Collectors.toSet());

    Outcome.Checked outcome =
        Linting.lint(file.getFileName().toString(), language, text, Ledger.EMPTY, language, text);

    assertThat(againstSource).hasSizeGreaterThan(3);
    assertThat(outcome.findings())
        .extracting(Finding::check)
        .doesNotContainAnyElementsOf(againstSource);
  }
}
