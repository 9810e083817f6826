package org.translint.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A browser of this machine, run without a window. Tests that need one are skipped where there is
 * none, unless the system property {@code require.tools} is set.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long SECONDS = 90;

  private final Path program;
  private final Path folder;

  private Chromium(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** What one visit gave: the page after its scripts ran, and what the browser complained of. */
  record Visit(String page, List<String> console) {}

  /** The browser, with {@code folder} for its profile and its output. */
  static Chromium find(Path folder) {
    Optional<Path> program =
        NAMES.stream()
            .flatMap(name -> paths().stream().map(path -> path.resolve(name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && System.getProperty("require.tools") == null) {
      Assumptions.abort("no Chromium on the PATH: the HTML report was not tried in a browser");
    }
    return new Chromium(
        program.orElseThrow(() -> new IllegalStateException("install Chromium")), folder);
  }

  /** Opens a file and returns its DOM once its scripts have run. */
  Visit open(Path page, String... more) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom"));
    command.addAll(List.of(more));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(program + " did not end within " + SECONDS + " s");
    }
    List<String> console =
        Files.readString(err, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains(":CONSOLE"))
            .toList();
    return new Visit(Files.readString(out, StandardCharsets.UTF_8), console);
  }

  private static List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      paths.add(Path.of(path));
    }
    return paths;
  }
}
