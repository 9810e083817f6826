package org.translint.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * An office program of this machine, run without a window. Tests that need it are skipped where
 * there is none, unless the system property {@code require.tools} is set.
 */
public final class LibreOffice {

  private static final List<String> NAMES = List.of("soffice", "libreoffice");
  private static final long SECONDS = 180;

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** The program, with {@code folder} for its profile and its output. */
  public static LibreOffice find(Path folder) {
    Optional<Path> program =
        NAMES.stream()
            .flatMap(name -> paths().stream().map(path -> path.resolve(name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && System.getProperty("require.tools") == null) {
      Assumptions.abort("no LibreOffice on the PATH: the report was not opened in it");
    }
    return new LibreOffice(
        program.orElseThrow(() -> new IllegalStateException("install LibreOffice")), folder);
  }

  /**
   * Opens a file and saves it in another format.
   *
   * @param format as {@code --convert-to} takes it: an extension, a filter and its options
   * @param more options of the program
   * @return the new file
   */
  public Path convert(Path file, String format, String... more)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("office"));
    Path log = folder.resolve("office.log");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("-env:UserInstallation=" + folder.resolve("office-profile").toUri());
    command.add("--headless");
    command.addAll(List.of(more));
    command.addAll(List.of("--convert-to", format, "--outdir", out.toString(), file.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(program + " did not end within " + SECONDS + " s");
    }
    String name = file.getFileName().toString();
    String extension = format.split(":", 2)[0];
    Path made = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    if (!Files.exists(made)) {
      throw new IOException("not converted to " + format + ": " + Files.readString(log));
    }
    return made;
  }

  private static List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    for (String path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      paths.add(Path.of(path));
    }
    return paths;
  }
}
