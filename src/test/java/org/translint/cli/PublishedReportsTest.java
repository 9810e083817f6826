package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "--no-cache",
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theReportIsTheSameWithOneJobOrTwoAndFromTheCache(int jobs) throws IOException {
    Path report = folder.resolve("samples.json");
    for (String mode : List.of("empty cache", "full cache")) {
      InProcess.run(
          SAMPLES,
          "check",
          "--jobs=" + jobs,
          "--cache=" + folder.resolve("cache"),
          "--report=" + report);
      assertThat(report)
          .as(mode)
          .hasSameTextualContentAs(REPORTS.resolve("samples.json"), StandardCharsets.UTF_8);
    }
  }
}
