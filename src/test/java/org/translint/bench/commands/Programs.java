package org.translint.bench.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two programs that are compared: translint as it is packaged, LanguageTool's command line as
 * it comes. Both run on the Java that runs this.
 */
final class Programs {

  /** What LanguageTool calls the languages. */
  private static final Map<String, String> ENGINE_CODES =
      Map.of("ar", "ar", "en", "en-US", "fr", "fr", "ja", "ja-JP", "zh", "zh-CN");

  private static final Path CLASS_PATH = Path.of("target/bench/languagetool.classpath");

  private final Path launcher = Path.of("target/translint/bin/translint").toAbsolutePath();
  private final String javaHome = System.getProperty("java.home");
  private final Path outputs;
  private final String help;

  /**
   * @param outputs a folder for what the programs print
   */
  Programs(Path outputs) throws IOException, InterruptedException {
    this.outputs = outputs;
    Path file = outputs.resolve("help.txt");
    translint(outputs, file, Map.of(), List.of("check", "--help"));
    help = Files.readString(file);
  }

  /** Whether translint's check has an option. */
  boolean hasOption(String option) {
    return help.contains(option);
  }

  /**
   * Runs {@code translint check} with all that it does unless it is told otherwise, a JSON report
   * to a file.
   *
   * @param arguments more options, and paths
   */
  Usage check(Path folder, String name, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("check", "--fail-on", "never", "--no-progress", "--format", "json"));
    command.addAll(arguments);
    return translint(folder, report(name), environment, command);
  }

  /** Where the report of a check goes. */
  Path report(String name) {
    return outputs.resolve(name + ".json");
  }

  private Usage translint(
      Path folder, Path output, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(arguments);
    Map<String, String> all = new HashMap<>(environment);
    all.put("JAVA_HOME", javaHome);
    return ProcessMeter.run(command, folder, all, output, Set.of(0));
  }

  /** Runs LanguageTool's command line on a file, or on all files of a folder in one command. */
  Usage languageTool(Path folder, String language, String path)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(javaHome, "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "org.languagetool.commandline.Main",
                "-c",
                "UTF-8",
                "-l",
                ENGINE_CODES.get(language)));
    if (Files.isDirectory(folder.resolve(path))) {
      command.add("-r");
    }
    command.add(path);
    Path output = outputs.resolve("languagetool-" + language + ".txt");
    Usage usage = ProcessMeter.run(command, folder, Map.of(), output, Set.of(0, 2));
    if (!Files.readString(output).contains("Time: ")) {
      throw new IOException("LanguageTool checked nothing: " + output);
    }
    return usage;
  }
}
