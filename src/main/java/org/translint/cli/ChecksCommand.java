package org.translint.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.translint.check.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code translint checks}: the table of checks. */
@Command(
    name = "checks",
    description = "List all checks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "A check on trial runs only with --enable CHECK."})
final class ChecksCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Table table = new Table(List.of("CHECK", "MATURITY", "CATEGORY", "WHAT IT DOES"));
    Catalog.infos()
        .forEach(
            info ->
                table.add(
                    info.id(),
                    info.maturity().name().toLowerCase(Locale.ROOT),
                    info.category().path(),
                    info.page().summary()));
    table.print(spec.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
