package org.translint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.finding.BatchName;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerWriter;
import org.translint.read.FileFinder;
import org.translint.report.NamesReport;
import org.translint.run.Assignment;
import org.translint.run.Outcome;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Pairing;
import org.translint.run.Summary;
import org.translint.write.Turn;

/** One run of {@code names}, from the paths to the exit code. Used once. */
final class NamesRun {

  private final Console console;
  private final Settings settings;
  private final NamesFormat format;
  private final @Nullable Path export;

  /** Whether standard output has taken all that was to be shown. */
  private boolean isShown = true;

  /**
   * @param export the ledger to write, absolute, or null
   */
  NamesRun(Console console, Settings settings, NamesFormat format, @Nullable Path export) {
    this.console = console;
    this.settings = settings;
    this.format = format;
    this.export = export;
  }

  /**
   * Lists the people of what {@code paths} mean.
   *
   * @return the exit code
   */
  int execute(List<String> paths) throws Exception {
    FileFinder finder = new FileFinder(console.folder(), settings.articles().files());
    Pairing pairing = new Pairing(settings, LanguageCodes::isInPath, finder::isArticle);
    Search search = new Search(console, finder);
    if (paths.isEmpty() && settings.sources().manifest() != null) {
      search.take(pairing.listed());
    } else {
      search.find(paths.isEmpty() ? List.of(".") : paths);
    }
    List<Assignment> work = pairing.pair(search.found(), search.named()).work();
    if (work.isEmpty()) {
      if (search.isWhole()) {
        console.tell("There is nothing to read: no article was found.");
      }
      return ExitCode.USAGE;
    }
    int failed = list(work);
    if (!search.isWhole() || !isShown) {
      return ExitCode.USAGE;
    }
    return failed > 0 ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  /** Lists the people of {@code work}; the number of articles that failed. */
  private int list(List<Assignment> work) throws Exception {
    boolean hasColors = console.hasColors(settings.reports().color());
    OutputStream out = new BufferedOutputStream(console.out());
    NamesReport report = format.report(out, hasColors);
    NamesToExport people = new NamesToExport();
    ProgressLine progress = new ProgressLine(console, settings);
    try (Undisturbed undisturbed = Undisturbed.begin(console, progress)) {
      Summary summary = Parts.names(settings, work, progress, consumer(report, people, progress));
      progress.clear();
      show(
          () -> {
            report.end();
            out.flush();
          });
      undisturbed.make(() -> export(people));
      return summary.failed();
    }
  }

  private OutcomeConsumer consumer(
      NamesReport report, NamesToExport people, ProgressLine progress) {
    return new OutcomeConsumer() {
      @Override
      public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Unreadable unreadable) {
          progress.clear();
          console.tell(unreadable.reason());
        }
      }

      @Override
      public void name(BatchName name) {
        progress.clear();
        show(() -> report.name(name));
        if (export != null) {
          people.add(name);
        }
      }
    };
  }

  /** A step of what goes to standard output. */
  @FunctionalInterface
  private interface Showing {
    void go() throws IOException;
  }

  /** Shows something; where nobody takes it, as behind a closed pipe, that is told once. */
  private void show(Showing step) {
    if (!isShown) {
      return;
    }
    try {
      step.go();
    } catch (IOException e) {
      isShown = false;
      console.tell(Sentences.say("names.not-shown", Errors.reason(e)));
    }
  }

  private void export(NamesToExport people) throws SettingsException {
    if (export == null) {
      return;
    }
    try {
      try (Turn turn = Turn.at(export)) {
        LedgerWriter.export(turn.file(), people.entries());
      } catch (LedgerException e) {
        throw new SettingsException(e.sentence());
      }
    } catch (IOException e) {
      throw new SettingsException("export: cannot write it: " + Errors.reason(e) + ".");
    }
    if (people.undecided() > 0) {
      console.tell(
          "Left out of the ledger, since nothing decides between the forms: "
              + people.undecided()
              + (people.undecided() == 1 ? " person." : " people."));
    }
  }
}
