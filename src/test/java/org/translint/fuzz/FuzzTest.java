package org.translint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gives all readers damaged inputs, few of them; {@code -Dfuzz.all=1000000} (or the profile {@code
 * reliability}) gives them that many, in a process with a small heap. {@code -Dseed=} chooses
 * others.
 */
@Tag("reliability")
class FuzzTest {

  private static final int FEW = 1_500;
  private static final Path ONCE_BROKEN = Path.of("src/test/resources/fuzz");

  @Test
  void aDamagedInputIsReadOrRefusedInOneSentence() throws Exception {
    assumeTrue(Long.getLong("fuzz.all") == null, "the long run does more");
    long seed = Long.getLong("seed", 20261130L);

    assertThat(FuzzRun.run(FEW, seed)).as("-Dseed=" + seed).isEmpty();
  }

  @Test
  void aMillionDamagedInputsAreReadOrRefusedInASmallHeap() throws Exception {
    long executions = Long.getLong("fuzz.all", 0);
    assumeTrue(executions > 0, "not asked for with -Dfuzz.all=1000000");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dreliability.run=" + System.getProperty("reliability.run", "none"),
                "-cp",
                System.getProperty("java.class.path"),
                FuzzRun.class.getName(),
                String.valueOf(executions),
                String.valueOf(Long.getLong("seed", 7)))
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.print(said);

    assertThat(java.waitFor()).as(said).isZero();
  }

  static List<Path> onceBroken() throws IOException {
    try (Stream<Path> files = Files.walk(ONCE_BROKEN)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("onceBroken")
  void whatOnceBrokeAReaderDoesSoNoMore(Path file) throws IOException {
    String name = file.getParent().getFileName().toString();
    Target target =
        Targets.all().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();

    assertThat(new Trial(target).fault(Files.readAllBytes(file), name)).isEmpty();
  }

  @Test
  void whatIsNotDamagedIsRead() throws Exception {
    for (Target target : Targets.all()) {
      for (byte[] seed : target.seeds()) {
        assertThatCode(() -> target.attempt().on(seed))
            .as(target.name())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void theSharesOfTheTargetsMakeAWhole() throws IOException {
    assertThat(Targets.all().stream().mapToInt(Target::share).sum()).isEqualTo(1000);
    assertThat(Targets.all()).extracting(Target::name).doesNotHaveDuplicates();
  }
}
