package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code reports/} to what translint says of {@code samples/} now; {@code
 * -Dgolden.update=true} writes them anew.
 */
class PublishedReportsTest {

  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final Path REPORTS = Path.of("reports");
  private static final List<String> FILES = List.of("samples.html", "samples.json", "samples.txt");

  @TempDir Path folder;

  @Test
  void theReportsInTheRepositoryAreFresh() throws IOException {
    int code =
        InProcess.run(
                SAMPLES,
                "check",
                "--jobs=2",
                "--report=" + folder.resolve("samples.html"),
                "--report=" + folder.resolve("samples.json"),
                "--report=" + folder.resolve("samples.txt"))
            .code();

    assertThat(code).isEqualTo(ExitCode.FINDINGS);
    for (String file : FILES) {
      String now = Files.readString(folder.resolve(file));
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve(file), now);
      }
      assertThat(now).as(file).isEqualTo(Files.readString(REPORTS.resolve(file)));
    }
  }
}
