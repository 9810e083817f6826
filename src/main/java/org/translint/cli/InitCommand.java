package org.translint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.apache.commons.text.WordUtils;
import org.translint.config.Option;
import org.translint.config.Option.Kind;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import picocli.CommandLine.Command;

/** {@code translint init}: writes a {@code translint.yaml} that says nothing yet. */
@Command(
    name = "init",
    description = {
      "Write a translint.yaml with every setting, each explained and commented out, into the working"
          + " folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws SettingsException {
    Path file = console.folder().resolve(SettingsFile.NAME);
    try {
      Files.writeString(file, text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new SettingsException(
          "init: there is a " + SettingsFile.NAME + " already; it is left as it is.");
    } catch (IOException e) {
      throw new SettingsException(
          "init: " + SettingsFile.NAME + " cannot be written: " + Errors.reason(e) + ".");
    }
    console.tell("Wrote " + SettingsFile.NAME + ".");
    return ExitCode.CLEAN;
  }

  /** The file: YAML in which everything is a comment. */
  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("# The settings of 'translint check' in this folder and in those below it.\n");
    text.append(
        "# Take the # away before a key to set it; the command line wins over this file.\n");
    text.append("# Paths are relative to this file.\n");
    for (Option option : Option.values()) {
      if (option.kind() != Kind.LATER) {
        text.append("\n# ")
            .append(WordUtils.wrap(option.description(), 76, "\n# ", false))
            .append("\n#")
            .append(option.key())
            .append(": ")
            .append(option.example())
            .append('\n');
      }
    }
    return text.toString();
  }
}
