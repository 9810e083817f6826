package org.translint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code translint languages}: the table of languages. */
@Command(
    name = "languages",
    description = "List the languages, and what can be checked in each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Checks that need neither dictionary nor grammar run in every language."})
final class LanguagesCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Parts.languages().print(spec.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
