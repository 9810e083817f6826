package org.translint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds what stands at the top of the repository: whoever comes there sees the project, not work.
 */
class RepositoryTest {

  private static final Set<String> TOP =
      Set.of("LICENSE", "README.md", "pom.xml", "reports", "samples", "src");

  /** What a build leaves, which git does not know. */
  private static final String BUILD = "target";

  @Test
  void theTopHoldsNothingButTheProject() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("").toAbsolutePath())) {
      Set<String> names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !name.equals(BUILD))
              .collect(Collectors.toSet());
      assertThat(names).isEqualTo(TOP);
    }
  }
}
