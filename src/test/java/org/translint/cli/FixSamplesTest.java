package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes a copy of all sample articles. */
class FixSamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  @TempDir Path folder;

  @Test
  void afterSafeFixesNothingSafeIsLeftAndASecondTimeChangesNothing() throws IOException {
    Map<String, byte[]> before = files(SAMPLES);
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }

    InProcess.Result fixed = InProcess.run(folder, "fix", "--write", "--no-cache", "--jobs=2");
    Map<String, byte[]> after = files(folder);

    assertThat(fixed.code()).isZero();
    assertThat(fixed.out()).isEmpty();
    assertThat(after).hasSameSizeAs(before);
    assertThat(before.keySet().stream().filter(f -> !Arrays.equals(before.get(f), after.get(f))))
        .hasSizeGreaterThan(5);
    InProcess.Result check =
        InProcess.run(
            folder, "check", "--no-cache", "--jobs=2", "--format=json", "--fail-on=never");
    assertThat(check.out()).contains("\"fix\": \"unsafe\"").doesNotContain("\"fix\": \"safe\"");
    InProcess.Result again = InProcess.run(folder, "fix", "--write", "--no-cache", "--jobs=1");
    assertThat(again.code()).isZero();
    assertThat(files(folder)).usingRecursiveComparison().isEqualTo(after);
  }

  private static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
