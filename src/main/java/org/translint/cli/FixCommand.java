package org.translint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.translint.config.Option;
import org.translint.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint fix}: shows the fixes of what is found, or writes them into the files. */
@Command(
    name = "fix",
    description = {
      "Show the safe fixes of what 'translint check' finds with the same paths and options, as a"
          + " diff; with --write, make them."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "'git apply' takes the diff. A file that is written keeps its encoding, its line ends, and"
          + " every byte that no fix replaces.",
      "",
      "Exit codes: 0 no safe fix is left to be made; 1 safe fixes remain that are not written; 2"
          + " the command line, translint.yaml or a path is wrong, or there was nothing to check; 3"
          + " an article could not be read, checked or written."
    })
final class FixCommand implements Callable<Integer> {

  private static final List<Option> OPTIONS =
      OptionSpecs.concat(
          OptionSpecs.concat(OptionSpecs.FINDINGS, List.of(Option.COLOR)), OptionSpecs.RUNNING);

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description =
          "Files, folders, globs, or - for standard input. Default: the working folder, or what the"
              + " manifest lists.")
  private List<String> paths = List.of();

  @picocli.CommandLine.Option(
      names = "--write",
      description = "Write the fixes into the files, in place of showing them.")
  private boolean write;

  @picocli.CommandLine.Option(
      names = "--unsafe",
      description =
          "Take the first suggestion of the other findings, too. Look at what comes out: they are"
              + " guesses.")
  private boolean unsafe;

  private final Console console;

  private FixCommand(Console console) {
    this.console = console;
  }

  /** The command with its options. */
  static CommandSpec create(Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new FixCommand(console));
    OptionSpecs.of(OPTIONS).forEach(spec::addOption);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings =
        Parts.settings(
            console, OptionSpecs.given(spec.commandLine().getParseResult(), console.folder()));
    return new FixRun(console, settings, write, unsafe).execute(paths);
  }
}
