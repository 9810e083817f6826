package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.reliability.Promise;

/** Whoever reads the output of a command, such as {@code head -1}, may have enough of it. */
@Tag("reliability")
@DisabledOnOs(OS.WINDOWS)
class BrokenPipeTest {

  /** As many as make more output than a pipe holds. */
  private static final int ARTICLES = 1_500;

  private static final Duration PROMISED = Duration.ofSeconds(2);

  @TempDir Path folder;
  @TempDir Path logs;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    for (int i = 0; i < ARTICLES; i++) {
      String name = letters(i);
      Files.writeString(
          folder.resolve("en/" + (10_000 + i) + ".txt"),
          "The the report by Minister Anna M%sov is out. Anna M%sov spoke.\n"
              .formatted(name, name));
    }
  }

  /** A number in letters, which a name may have. */
  private static String letters(int number) {
    char[] letters = {
      (char) ('a' + number / 676), (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)
    };
    return String.valueOf(letters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --no-cache --only doubled-word en",
        "check --no-cache --only doubled-word --format json en",
        "fix --no-cache --only doubled-word en",
        "names en"
      })
  void aClosedPipeEndsACommandInOneSentence(String command) throws Exception {
    OwnProcess process = OwnProcess.startPiped(folder, logs, OwnProcess.SHORT, command.split(" "));
    String line = process.firstLine();
    long start = System.nanoTime();
    int code = process.code();
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(line).isNotEmpty();
    assertThat(process.told().lines().filter(told -> !told.isBlank()).toList())
        .containsExactly("Cannot write standard output: Broken pipe.");
    assertThat(code).isEqualTo(ExitCode.USAGE);
    if (Promise.isKept()) {
      assertThat(took).isLessThan(PROMISED);
    }
    Promise.of("pipe").passed(1, "within " + (took.toMillis() / 100 + 1) * 100 + " ms");
  }
}
