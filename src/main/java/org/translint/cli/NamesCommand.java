package org.translint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.translint.config.Given;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint names}: lists the people of a batch, and writes them into a ledger. */
@Command(
    name = "names",
    description = "List the people of a batch: forms, counts, the preferred form and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "Exit codes: 0 done; 2 the command line, translint.yaml or a path is wrong, or there was"
          + " nothing to read; 3 an article could not be read."
    })
final class NamesCommand implements Callable<Integer> {

  /** The options of {@code check} that say which articles there are, and how to read them. */
  private static final List<Option> OPTIONS =
      OptionSpecs.concat(
          OptionSpecs.concat(
              OptionSpecs.ARTICLES, List.of(Option.NAMES, Option.DICTIONARY, Option.COLOR)),
          OptionSpecs.RUNNING);

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
      names = "--format",
      paramLabel = "FORMAT",
      description = "What standard output gets: terminal, csv or json. Default: terminal.")
  private String format = "terminal";

  @picocli.CommandLine.Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write the people whose form is decided into a name ledger, too.")
  private @Nullable String export;

  private final Console console;

  private NamesCommand(Console console) {
    this.console = console;
  }

  /** The command with its options. */
  static CommandSpec create(Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new NamesCommand(console));
    OptionSpecs.of(OPTIONS).forEach(spec::addOption);
    spec.addSubcommand("compare", new CommandLine(new NamesCompareCommand(console)));
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    Map<Option, Given> given =
        OptionSpecs.given(spec.commandLine().getParseResult(), console.folder());
    // The formats of names are not those of reports.
    given.keySet().retainAll(OPTIONS);
    Settings settings = Parts.settings(console, given);
    NamesFormat wanted = NamesFormat.of(format.toLowerCase(Locale.ROOT));
    return new NamesRun(console, settings, wanted, exportFile()).execute(paths);
  }

  private @Nullable Path exportFile() throws SettingsException {
    if (export == null) {
      return null;
    }
    try {
      return console.folder().resolve(export);
    } catch (InvalidPathException e) {
      throw new SettingsException("export: '" + export + "' cannot be the name of a file.");
    }
  }
}
