package org.translint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.translint.config.SettingsException;
import org.translint.names.compare.NameComparison;
import org.translint.names.compare.NameVerdict;
import org.translint.report.terminal.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint names compare}: tells whether two names may be one person’s, and why. */
@Command(
    name = "compare",
    description = "Tell whether two names may be one person's, by their letters alone, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class NamesCompareCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "The two names.")
  private List<String> names = List.of();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description =
          "Compare the columns form_a and form_b of a CSV file, and write it to standard output "
              + "with the columns score and decision.")
  private @Nullable Path csv;

  private final Console console;

  NamesCompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws SettingsException {
    PrintWriter out = spec.commandLine().getOut();
    if (csv != null && names.isEmpty()) {
      NamePairs.read(console.folder().resolve(csv), csv.toString())
          .scored(new NameComparison(), out);
      return ExitCode.CLEAN;
    }
    if (csv != null || names.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "names compare takes two names, or --csv FILE.");
    }
    NameVerdict verdict = new NameComparison().compare(names.get(0), names.get(1));
    String judged = verdict.same() ? "may be one person's name" : "are two people's names";
    out.printf(
        Locale.ROOT,
        "%s and %s %s (score %.2f).%n",
        Visible.of(names.get(0)),
        Visible.of(names.get(1)),
        judged,
        verdict.score());
    verdict.reasons().forEach(reason -> out.println("- " + Visible.of(reason)));
    return ExitCode.CLEAN;
  }
}
