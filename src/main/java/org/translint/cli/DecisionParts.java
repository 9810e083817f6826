package org.translint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.config.NamesScope;
import org.translint.config.Settings;
import org.translint.config.Settings.DecisionsFile;
import org.translint.config.Settings.Sources;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision;
import org.translint.decisions.DecisionTable;
import org.translint.decisions.Decisions;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.run.DecisionUse;

/** Where the parts are put together that have to do with what the newsroom decided. */
final class DecisionParts {

  private DecisionParts() {}

  /**
   * The decisions that the settings speak of; none where nobody named the file and there is none.
   *
   * @throws SettingsException if there is something wrong with the file
   */
  static Decisions decisions(Settings settings) throws SettingsException {
    DecisionsFile file = settings.accepted().decisions();
    DecisionTable table =
        file.isNamed() || Files.exists(file.file())
            ? DecisionTable.read(file.file(), file.path())
            : DecisionTable.empty();
    return decisions(settings, table.decisions());
  }

  /**
   * What decisions come to on the day of the run. Without an end to any of them no day is asked
   * for, and the run is a function of its input alone.
   */
  static Decisions decisions(Settings settings, List<Decision> decisions) {
    boolean asksForDay = decisions.stream().anyMatch(d -> !d.stamp().until().isEmpty());
    return new Decisions(
        decisions, asksForDay ? today(settings) : LocalDate.MIN, wayFromDecisions(settings));
  }

  /** The way from the folder of the table of decisions down to the working folder; else empty. */
  static String wayFromDecisions(Settings settings) {
    Path table = settings.accepted().decisions().file().getParent();
    Path folder = settings.folder();
    return table != null && folder.startsWith(table)
        ? table.relativize(folder).toString().replace('\\', '/')
        : "";
  }

  /** Whether paths of the working folder can be told as the table of decisions has them. */
  private static boolean isBelowDecisions(Settings settings) {
    Path table = settings.accepted().decisions().file().getParent();
    return table != null && settings.folder().startsWith(table);
  }

  /**
   * What tells which decisions a run has no use for.
   *
   * @param paths that the run was given; none where it looks at the whole working folder
   */
  static DecisionUse use(Settings settings, Decisions decisions, List<String> paths) {
    List<Check> ran = Parts.checks(settings);
    boolean hasSources = settings.sources().use() != Sources.Use.NONE;
    boolean isWhole =
        paths.isEmpty()
            && settings.running().since() == null
            && settings.articles().namesScope() == NamesScope.BATCH
            && hasSources;
    boolean allChecks =
        hasSources
            && Catalog.checks().stream()
                .filter(check -> check.info().maturity() == Maturity.STABLE)
                .allMatch(ran::contains);
    return new DecisionUse(
        decisions,
        ran,
        settings.tuning(),
        new DecisionUse.Reach(
            allChecks, isWhole, isBelowDecisions(settings) ? wayFromDecisions(settings) : null));
  }

  /** The day of the run. */
  static LocalDate today(Settings settings) {
    LocalDate said = settings.accepted().today();
    return said == null ? LocalDate.now(Clock.systemUTC()) : said;
  }
}
