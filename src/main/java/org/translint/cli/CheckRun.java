package org.translint.cli;

import java.io.IOException;
import java.util.List;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.finding.BatchName;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.run.Assignment;
import org.translint.run.Newsroom;
import org.translint.run.Outcome;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Run;
import org.translint.run.Summary;

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
    Parts.requireSomeCheck(settings);
    Newsroom said = Parts.newsroom(settings);
    Languages languages = Parts.languages(settings);
    WorkSearch search = new WorkSearch(console, settings);
    List<Assignment> work = search.find(paths);
    if (work.isEmpty() && !search.isUnchanged()) {
      return ExitCode.USAGE;
    }
    Newsroom newsroom = said.withLines(search.changedLines(work));
    try (ReportDesk desk =
        ReportDesk.open(console, settings, newsroom.files(), Resources.digests(settings))) {
      DecisionRemarks remarks =
          new DecisionRemarks(
              console,
              settings,
              newsroom.rulings().decisions(),
              DecisionParts.use(settings, newsroom.rulings().decisions(), paths));
      Summary summary = run(work, languages, newsroom, desk, remarks);
      remarks.end();
      return exitCode(summary, search.isWhole() && desk.isWhole());
    }
  }

  private Summary run(
      List<Assignment> work,
      Languages languages,
      Newsroom newsroom,
      ReportDesk desk,
      DecisionRemarks remarks)
      throws Exception {
    ProgressLine progress = new ProgressLine(console, settings);
    OutcomeConsumer consumer =
        new OutcomeConsumer() {
          @Override
          public void accept(Outcome outcome) {
            progress.clear();
            desk.article(outcome);
            remarks.article(outcome);
          }

          @Override
          public void name(BatchName name) {
            desk.name(name);
          }
        };
    desk.begin();
    try (Run run = Parts.run(settings, languages, newsroom, progress)) {
      return Interruption.heededBy(
          () -> {
            Summary summary = run.execute(work, whileRead(consumer, desk, run));
            desk.end(summary);
            return summary;
          },
          run::stop,
          console);
    }
  }

  /** Where nobody takes any report any more, as behind a closed pipe, there is nothing to do. */
  private static OutcomeConsumer whileRead(OutcomeConsumer consumer, ReportDesk desk, Run run) {
    return new OutcomeConsumer() {
      @Override
      public void accept(Outcome outcome) throws IOException {
        consumer.accept(outcome);
        stopUnread();
      }

      @Override
      public void name(BatchName name) throws IOException {
        consumer.name(name);
        stopUnread();
      }

      private void stopUnread() {
        if (desk.isUnread()) {
          run.stop();
        }
      }
    };
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
}
