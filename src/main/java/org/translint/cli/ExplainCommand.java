package org.translint.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.translint.check.catalog.Catalog;
import org.translint.config.SettingsException;
import org.translint.config.Suggestion;
import org.translint.finding.CheckInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code translint explain}: prints the page of a check. */
@Command(
    name = "explain",
    description = "Explain a check: what it finds, why, with examples, and what it misses.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "CHECK", description = "The check, as reports name it.")
  private String check = "";

  @Override
  public Integer call() throws SettingsException {
    Optional<CheckInfo> info = Catalog.find(check);
    if (info.isPresent()) {
      spec.commandLine().getOut().println(info.get().page().text().strip());
      return ExitCode.CLEAN;
    }
    List<String> ids = Catalog.infos().stream().map(CheckInfo::id).toList();
    throw new SettingsException(
        "explain: there is no check '"
            + check
            + "'"
            + Suggestion.question(Suggestion.nearest(check, ids))
            + " 'translint checks' lists them.");
  }
}
