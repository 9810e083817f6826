package org.translint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint learn}: proposes words, names and quiet checks from what was published. */
@Command(
    name = "learn",
    description = {
      "Propose, from articles that were edited and published, the newsroom's own words, names for the"
          + " ledger, and checks to turn off. Proposes only: translint never learns by itself."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Exit codes: 0 done; 2 the command line, translint.yaml or a path is wrong, or there was nothing"
          + " to read; 3 an article could not be read or checked."
    })
final class LearnCommand implements Callable<Integer> {

  private static final List<Option> OPTIONS =
      OptionSpecs.concat(OptionSpecs.FINDINGS, OptionSpecs.RUNNING);

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ARCHIVE",
      arity = "1..*",
      description = "Files, folders or globs of published articles.")
  private List<String> paths = List.of();

  @picocli.CommandLine.Option(
      names = "--into",
      paramLabel = "FOLDER",
      description =
          "Write the proposals there: learned-words.txt, learned-names.csv and learned.yaml."
              + " Default: standard output.")
  private @Nullable String into;

  @picocli.CommandLine.Option(
      names = "--least",
      paramLabel = "N",
      description = "How many articles have to agree. Default: 3.")
  private int least = 3;

  @picocli.CommandLine.Option(
      names = "--quiet-above",
      paramLabel = "RATE",
      description =
          "Propose to turn a check off that tells more than so many faults in a thousand words."
              + " Default: 1.")
  private double quietAbove = 1;

  private final Console console;

  private LearnCommand(Console console) {
    this.console = console;
  }

  /** The command with its options. */
  static CommandSpec create(Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new LearnCommand(console));
    OptionSpecs.of(OPTIONS).forEach(spec::addOption);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings =
        Parts.settings(
            console, OptionSpecs.given(spec.commandLine().getParseResult(), console.folder()));
    if (least < 1) {
      throw new SettingsException("least: '" + least + "' is less than one article.");
    }
    return new LearnRun(console, settings, least, quietAbove, folder()).execute(paths);
  }

  private @Nullable Path folder() throws SettingsException {
    if (into == null) {
      return null;
    }
    try {
      return console.folder().resolve(into);
    } catch (InvalidPathException e) {
      throw new SettingsException("into: '" + into + "' cannot be the name of a folder.");
    }
  }
}
