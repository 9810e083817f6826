package org.translint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The document converter of this machine. Tests that need it are skipped where there is none,
 * unless the system property {@code require.tools} is set.
 */
final class Pandoc {

  private static final long SECONDS = 60;

  private final Path program;
  private final Path folder;

  private Pandoc(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The program, for files in {@code folder}. */
  static Pandoc find(Path folder) {
    String paths = System.getenv().getOrDefault("PATH", "");
    Optional<Path> program =
        Arrays.stream(paths.split(File.pathSeparator))
            .map(path -> Path.of(path, "pandoc"))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && System.getProperty("require.tools") == null) {
      Assumptions.abort("no pandoc on the PATH: its files were not read");
    }
    return new Pandoc(
        program.orElseThrow(() -> new IllegalStateException("install pandoc")), folder);
  }

  /** Converts a file of the folder into another, whose extension says the format. */
  void convert(String from, String to) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program.toString(), from, "-o", to)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("pandoc failed: " + said);
    }
  }
}
