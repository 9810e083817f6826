package org.translint.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.config.Settings.ReportFile;
import org.translint.config.SettingsException;
import org.translint.finding.BatchName;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import org.translint.names.ledger.Ledger;
import org.translint.read.FileFinder;
import org.translint.read.Input;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Pairing;
import org.translint.run.Summary;
import org.translint.terms.Glossary;

/** One run of {@code check}, from the paths to the exit code. Used once. */
final class CheckRun {

  private final Console console;
  private final Settings settings;

  CheckRun(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
  }

  /**
   * Checks what {@code paths} mean and reports.
   *
   * @return the exit code
   * @throws SettingsException if the settings leave nothing to do
   */
  int execute(List<String> paths) throws Exception {
    if (Parts.checks(settings).isEmpty()) {
      throw new SettingsException("No check is left to run; see --only, --enable and --disable.");
    }
    Languages languages = languages();
    Ledger ledger = Parts.ledger(settings);
    Glossary glossary = Parts.glossary(settings);
    FileFinder finder = new FileFinder(console.folder());
    Pairing pairing = new Pairing(settings, LanguageCodes::isInPath, finder::isArticle);
    Search search = new Search(console, finder);
    if (paths.isEmpty() && settings.sources().manifest() != null) {
      search.take(pairing.listed());
    } else {
      search.find(paths.isEmpty() ? List.of(".") : paths);
    }
    leaveOutReports(search);
    List<Assignment> work = pair(pairing, search);
    if (work.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (ReportDesk desk =
        ReportDesk.open(console, settings.reports(), Resources.digests(settings))) {
      Summary summary = run(work, languages, ledger, glossary, desk);
      return exitCode(summary, search.isWhole() && desk.isWhole());
    }
  }

  /** The languages; the one that was asked for is among them. */
  private Languages languages() throws SettingsException {
    Languages languages = Parts.languages(settings);
    String language = settings.articles().language();
    if (language != null && !languages.isSupported(language)) {
      throw new SettingsException(
          "%s (%s) cannot be checked by this translint. 'translint languages' lists what can."
              .formatted(LanguageTags.englishName(language), language));
    }
    return languages;
  }

  /** What the last run wrote is no article of this one. */
  private void leaveOutReports(Search search) throws SettingsException {
    for (ReportFile report : settings.reports().files()) {
      for (Input input : search.found()) {
        boolean isReport =
            input instanceof Input.InFile inFile && inFile.file().equals(report.file());
        if (isReport && search.named().contains(input.path())) {
          throw new SettingsException(
              "report: "
                  + report.path()
                  + " is an article of this run, which the report would overwrite; give it another"
                  + " name.");
        }
        if (isReport) {
          search.leaveOut(input);
        }
      }
    }
  }

  /** The work; where there is none, the user has been told why. */
  private List<Assignment> pair(Pairing pairing, Search search) {
    Pairing.Paired paired = pairing.pair(search.found(), search.named());
    List<Assignment> work = paired.work();
    int sources = paired.sources().size();
    if (work.isEmpty() && sources > 0) {
      console.tell(
          "There is nothing to check: "
              + count(sources, "file found is a source", "files found are sources")
              + ". Name one to check it, or use --check-sources.");
    } else if (work.isEmpty() && search.isWhole()) {
      console.tell("There is nothing to check: no article was found.");
    }
    int unused = work.isEmpty() ? 0 : unused(paired);
    if (unused > 0) {
      console.tell(
          count(
                  unused,
                  "source has no translation here and was",
                  "sources have no translation here and were")
              + " not checked; --check-sources checks them.");
    }
    return work;
  }

  private static int unused(Pairing.Paired paired) {
    Set<String> used = new HashSet<>();
    for (Assignment assignment : paired.work()) {
      Input source = assignment.source();
      if (source != null) {
        used.add(source.path());
      }
    }
    return (int) paired.sources().stream().filter(s -> !used.contains(s.path())).count();
  }

  private Summary run(
      List<Assignment> work, Languages languages, Ledger ledger, Glossary glossary, ReportDesk desk)
      throws Exception {
    ProgressLine progress = new ProgressLine(console.err());
    boolean isShown = console.isTerminal() && settings.running().progress();
    desk.begin();
    Summary summary =
        Parts.run(
            settings,
            languages,
            ledger,
            glossary,
            work,
            (done, all) -> {
              if (isShown) {
                progress.articles(done, all);
              }
            },
            new OutcomeConsumer() {
              @Override
              public void accept(Outcome outcome) {
                progress.clear();
                desk.article(outcome);
              }

              @Override
              public void name(BatchName name) {
                desk.name(name);
              }
            });
    desk.end(summary);
    return summary;
  }

  private int exitCode(Summary summary, boolean isWhole) {
    if (!isWhole) {
      return ExitCode.USAGE;
    }
    if (summary.failed() > 0) {
      return ExitCode.FAILED;
    }
    for (Severity severity : Severity.values()) {
      if (summary.count(severity) > 0 && settings.running().failOn().fails(severity)) {
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.CLEAN;
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
