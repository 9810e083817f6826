package org.translint.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.bench.articles.MakeArticles;

class ProcessMeterTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  private List<String> makeArticles(String... arguments) {
    return Stream.concat(
            Stream.of(
                JAVA,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                MakeArticles.class.getName()),
            Stream.of(arguments))
        .toList();
  }

  @Test
  void timeAndMemoryOfAProcessAreThoseThatTheSystemCounts() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "no /proc here");
    Usage usage =
        ProcessMeter.run(
            makeArticles("--articles", "300", folder.resolve("made").toString()),
            folder,
            Map.of(),
            folder.resolve("out"),
            Set.of(0));
    assertThat(folder.resolve("made/fr/story-00060.txt")).exists();
    assertThat(usage.cpu()).as("seconds").isGreaterThan(0.05);
    assertThat(usage.peak()).as("MB, of which a JVM needs some").isBetween(20.0, 20_000.0);
  }

  @Test
  void aCommandThatFailsIsToldWithWhatItSaid() {
    assertThatThrownBy(
            () ->
                ProcessMeter.run(
                    List.of(JAVA, "-no-such-option"),
                    folder,
                    Map.of(),
                    folder.resolve("out"),
                    Set.of(0)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("exit code 1")
        .hasMessageContaining("-no-such-option");
  }
}
