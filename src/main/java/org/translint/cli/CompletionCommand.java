package org.translint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code translint completion}: a script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Print a script that makes bash and zsh complete translint's commands.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "In bash or zsh: source <(translint completion)"})
final class CompletionCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec translint = spec.root();
    String script = AutoComplete.bash(translint.name(), translint.commandLine());
    spec.commandLine().getOut().print(script.replace("\r\n", "\n"));
    return ExitCode.CLEAN;
  }
}
