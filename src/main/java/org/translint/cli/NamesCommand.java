package org.translint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code translint names}: what has to do with names rather than with articles. */
@Command(
    name = "names",
    description = "Compare names.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class NamesCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  static CommandLine create(Console console) {
    return new CommandLine(new NamesCommand()).addSubcommand(new NamesCompareCommand(console));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "A command is missing, such as compare.");
  }
}
