package org.translint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.translint.config.SettingsSchema;
import picocli.CommandLine.Command;

/** {@code translint schema}: prints the JSON Schema of {@code translint.yaml}. */
@Command(
    name = "schema",
    description = {
      "Print the JSON Schema of translint.yaml, by which editors propose its keys and values.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = console.writer();
    out.print(new SettingsSchema(Parts.known()).text());
    out.flush();
    return ExitCode.CLEAN;
  }
}
