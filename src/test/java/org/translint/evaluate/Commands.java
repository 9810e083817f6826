package org.translint.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs whole commands, each in a process of its own, and times them. */
final class Commands {

  private static final double NANOS = 1e9;

  private final Path folder;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  /** What the commands write goes to {@code folder}. */
  Commands(Path folder) {
    this.folder = folder;
  }

  /** Whether what the last time left is used instead of running anything again. */
  boolean isReusing() {
    return System.getProperty("translint.evaluate.reuse") != null;
  }

  /** Runs translint, whose exit code must be 0; returns the file with its standard output. */
  Path translint(String name, List<String> arguments) throws IOException, InterruptedException {
    return java(name, "org.translint.cli.Main", arguments.toArray(String[]::new));
  }

  /** Runs a main class on the class path of this process; as {@link #translint}. */
  Path java(String name, String mainClass, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name + ".json");
    if (isReusing() && Files.exists(out)) {
      return out;
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                mainClass));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    run(name, command, out);
    seconds.put(name, (System.nanoTime() - start) / NANOS);
    System.out.printf("%-24s %6.0f s%n", name, seconds.get(name));
    return out;
  }

  /** The lines that a script in Python prints. */
  List<String> score(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("score.txt");
    run("score", command, out);
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }

  private void run(String name, List<String> command, Path out)
      throws IOException, InterruptedException {
    Path err = folder.resolve(name + ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException(
          name + " ended with " + code + ": " + Files.readString(err) + Files.readString(out));
    }
  }

  /** How long each command took, as a table. */
  String times() {
    StringBuilder table = new StringBuilder("| run | seconds |\n|---|---:|\n");
    seconds.forEach(
        (name, time) -> table.append(String.format(Locale.ROOT, "| %s | %.0f |%n", name, time)));
    return table.toString();
  }
}
