package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.translint.check.catalog.Catalog;

/** Holds the README's table of checks to the catalog; {@code -Dgolden.update=true} rewrites it. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- checks -->\n)(.*?)(<!-- end of checks -->)");

  @Test
  void theTableOfChecksIsTheCatalogs() throws IOException {
    String table =
        Catalog.infos().stream()
            .map(
                check ->
                    "| [`%s`](src/main/resources/org/translint/checks/%s.md) | %s | %s |\n"
                        .formatted(
                            check.id(),
                            check.id(),
                            check.category().path(),
                            check.page().summary()))
            .collect(
                Collectors.joining(
                    "", "| Check | MQM category | What it does |\n|---|---|---|\n", ""));
    String readme = Files.readString(README);
    String fresh = TABLE.matcher(readme).replaceAll("$1" + Matcher.quoteReplacement(table) + "$3");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, fresh);
    }
    assertThat(TABLE.matcher(readme).find()).isTrue();
    assertThat(Files.readString(README)).isEqualTo(fresh);
  }
}
