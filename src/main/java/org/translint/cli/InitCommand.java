package org.translint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import org.translint.config.Option;
import org.translint.config.Section;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsSchema;
import org.translint.write.FileOutput;
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

  @picocli.CommandLine.Option(
      names = "--schema",
      paramLabel = "FILE",
      description =
          "Write the JSON Schema of the settings to this file too, in which editors look up keys and"
              + " values.")
  private @Nullable String schema;

  private final Console console;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws SettingsException {
    Path file = console.folder().resolve(SettingsFile.NAME);
    try {
      Files.writeString(
          file, text(schema == null ? SettingsSchema.FILE : schema), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new SettingsException(
          "init: there is a " + SettingsFile.NAME + " already; it is left as it is.");
    } catch (IOException e) {
      throw new SettingsException(
          "init: " + SettingsFile.NAME + " cannot be written: " + Errors.reason(e) + ".");
    }
    console.tell("Wrote " + SettingsFile.NAME + ".");
    if (schema != null) {
      writeSchema(schema);
    }
    return ExitCode.CLEAN;
  }

  private void writeSchema(String path) throws SettingsException {
    try (FileOutput output = FileOutput.open(console.folder().resolve(path).normalize())) {
      String text = new SettingsSchema(Parts.known()).text();
      output.stream().write(text.getBytes(StandardCharsets.UTF_8));
      output.commit();
    } catch (IOException e) {
      throw new SettingsException(
          "init: '" + path + "' cannot be written: " + Errors.reason(e) + ".");
    } catch (InvalidPathException e) {
      throw new SettingsException("init: '" + path + "' cannot be the name of a file.");
    }
    console.tell("Wrote " + path + ".");
  }

  /**
   * The file: YAML in which everything is a comment.
   *
   * @param schema where an editor finds its schema
   */
  static String text(String schema) {
    StringBuilder text = new StringBuilder();
    text.append("# yaml-language-server: $schema=")
        .append(schema.replace('\\', '/').replaceAll("\\s", "%20"))
        .append('\n');
    if (schema.equals(SettingsSchema.FILE)) {
      text.append("# Editors look things up there; 'translint schema > ")
          .append(SettingsSchema.FILE)
          .append("' writes the file.\n");
    }
    text.append("# The settings of 'translint check' in this folder and in those below it.\n");
    text.append(
        "# Take the # away before a key to set it; the command line wins over this file.\n");
    text.append("# Paths are relative to this file.\n");
    for (Option option : Option.values()) {
      text.append("\n# ")
          .append(WordUtils.wrap(option.description(), 76, "\n# ", false))
          .append("\n#")
          .append(option.key())
          .append(": ")
          .append(option.example())
          .append('\n');
    }
    for (Section section : Section.values()) {
      text.append("\n# ")
          .append(WordUtils.wrap(section.description(), 76, "\n# ", false))
          .append('\n');
      section.example().lines().forEach(line -> text.append('#').append(line).append('\n'));
    }
    return text.toString();
  }
}
