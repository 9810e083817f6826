package org.translint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.translint.config.Option;
import org.translint.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code translint check}: checks articles and reports. Its options are {@link Option}. */
@Command(
    name = "check",
    description = "Check articles and report what is wrong with them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "The same words, without hyphens before them, are the keys of translint.yaml, which is looked"
          + " for in the working folder and upwards; the command line wins.",
      "",
      "Exit codes: 0 nothing found at or above --fail-on; 1 something found; 2 the command line,"
          + " translint.yaml or a path is wrong, or there was nothing to check; 3 an article could"
          + " not be read or checked."
    })
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders, globs, or - for standard input. Default: the working folder, or what the"
              + " manifest lists.")
  private List<String> paths = List.of();

  private final Console console;
  private boolean isDebugged;

  private CheckCommand(Console console) {
    this.console = console;
  }

  /** The command with its options. */
  static CommandSpec create(Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new CheckCommand(console));
    OptionSpecs.all().forEach(spec::addOption);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    ParseResult parsed = spec.commandLine().getParseResult();
    isDebugged = parsed.hasMatchedOption(Option.DEBUG.longName());
    Settings settings = Parts.settings(console, OptionSpecs.given(parsed, console.folder()));
    isDebugged = settings.running().debug();
    return new CheckRun(console, settings).execute(paths);
  }

  /** Whether errors are to come with their stack traces, as far as is known yet. */
  boolean isDebugged() {
    return isDebugged;
  }
}
