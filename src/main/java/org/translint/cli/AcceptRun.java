package org.translint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.translint.config.Settings;
import org.translint.config.Settings.DecisionsFile;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision;
import org.translint.decisions.Decision.Stamp;
import org.translint.decisions.DecisionMaker;
import org.translint.decisions.DecisionTable;
import org.translint.decisions.Decisions;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.Languages;
import org.translint.run.Assignment;
import org.translint.run.DecisionUse;
import org.translint.run.Newsroom;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.write.FileOutput;
import org.translint.write.Turn;

/** One run of {@code accept}, from what is accepted to the exit code. Used once. */
final class AcceptRun {

  private final Console console;
  private final Settings settings;
  private final DecisionsFile file;
  private final DecisionMaker maker;

  /**
   * @param stamp of all that is accepted
   */
  AcceptRun(Console console, Settings settings, Stamp stamp) {
    this.console = console;
    this.settings = settings;
    this.file = settings.accepted().decisions();
    this.maker = new DecisionMaker(stamp, DecisionParts.wayFromDecisions(settings));
  }

  /** Accepts what is said; returns the exit code. */
  int accept(List<Decision> fresh) throws SettingsException {
    ProgressLine progress = new ProgressLine(console, settings);
    try (Undisturbed undisturbed = Undisturbed.begin(console, progress)) {
      undisturbed.make(() -> add(fresh));
    }
    return ExitCode.CLEAN;
  }

  /** Accepts everything above neutral that is found in what {@code paths} mean. */
  int acceptAll(List<String> paths) throws Exception {
    DecisionTable table = table();
    List<Decision> fresh = new ArrayList<>();
    return check(
        paths,
        false,
        DecisionParts.decisions(settings, table.decisions()),
        outcome -> fresh.addAll(decisions(outcome)),
        () -> add(fresh));
  }

  /**
   * Takes out the decisions that are of no use to what {@code paths} mean, and those whose article
   * is gone.
   *
   * @param isDry whether to list them on standard output instead
   */
  int prune(List<String> paths, boolean isDry) throws Exception {
    DecisionTable table = table();
    Decisions decisions = DecisionParts.decisions(settings, table.decisions());
    DecisionUse use = DecisionParts.use(settings, decisions, paths);
    return check(
        paths,
        true,
        decisions,
        outcome -> {
          decisions(outcome);
          use.add(outcome);
        },
        () -> {
          ArticleFiles files = new ArticleFiles(settings);
          Set<Decision> out = new LinkedHashSet<>(files.unambiguous(use.stale()));
          out.addAll(files.gone(table.decisions()));
          prune(table, table.decisions().stream().filter(out::contains).toList(), isDry);
        });
  }

  private void prune(DecisionTable table, List<Decision> out, boolean isDry)
      throws SettingsException {
    int left = table.decisions().size() - out.size();
    if (isDry) {
      PrintWriter list = console.writer();
      out.forEach(decision -> list.print(DecisionRemarks.line(decision) + "\n"));
      list.flush();
    } else if (!out.isEmpty()) {
      left = anew(now -> now.without(out)).after().decisions().size();
    }
    console.tell(
        "%s %s; %s %s %s."
            .formatted(
                isDry ? "Would take out" : "Took out",
                out.isEmpty() ? "nothing" : decisionCount(out.size()),
                file.path(),
                isDry ? "would have" : "has",
                decisionCount(left)));
  }

  /** What is done when all articles are checked. */
  @FunctionalInterface
  private interface End {
    void come() throws SettingsException;
  }

  private int check(
      List<String> paths, boolean isPruned, Decisions decisions, Consumer<Outcome> each, End end)
      throws Exception {
    Parts.requireSomeCheck(settings);
    Newsroom said = Parts.newsroom(settings, decisions);
    Languages languages = Parts.languages(settings);
    WorkSearch search = new WorkSearch(console, settings);
    List<Assignment> work = search.find(paths);
    if (work.isEmpty() && !search.isUnchanged()) {
      return ExitCode.USAGE;
    }
    // A decision about a line that did not change is as good as before.
    Newsroom newsroom = isPruned ? said : said.withLines(search.changedLines(work));
    ProgressLine progress = new ProgressLine(console, settings);
    Summary summary;
    try (Undisturbed undisturbed = Undisturbed.begin(console, progress)) {
      summary =
          Parts.run(
              settings,
              languages,
              newsroom,
              work,
              progress,
              outcome -> {
                progress.clear();
                each.accept(outcome);
              });
      undisturbed.make(end::come);
    }
    if (!search.isWhole()) {
      return ExitCode.USAGE;
    }
    return summary.failed() > 0 ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  /** What accepts the findings of an article; one that failed is told. */
  private List<Decision> decisions(Outcome outcome) {
    List<Decision> decisions = new ArrayList<>();
    Errors.tell(outcome, console);
    if (outcome instanceof Outcome.Checked article) {
      for (int i = 0; i < article.findings().size(); i++) {
        Finding finding = article.findings().get(i);
        if (finding.severity() != Severity.NEUTRAL) {
          decisions.add(
              maker.accepting(finding, article.fingerprints().get(i), article.document()));
        }
      }
    }
    return decisions;
  }

  /** The decisions that were made before; where the file is not there yet, it will be. */
  private DecisionTable table() throws SettingsException {
    return Files.exists(file.file())
        ? DecisionTable.read(file.file(), file.path())
        : DecisionTable.empty();
  }

  private void add(List<Decision> fresh) throws SettingsException {
    Change change =
        anew(
            before -> {
              DecisionTable with = before.with(fresh, DecisionParts.today(settings));
              return new Change(before, with).added() > 0 ? with : before;
            });
    int added = change.added();
    console.tell(
        "Accepted "
            + (added == 0 ? "nothing new" : added == 1 ? "1 thing" : added + " things")
            + "; "
            + file.path()
            + " has "
            + decisionCount(change.after().decisions().size())
            + ".");
  }

  /** What became of a table. */
  private record Change(DecisionTable before, DecisionTable after) {

    int added() {
      Set<Decision> old = new HashSet<>(before.decisions());
      return (int) after.decisions().stream().filter(d -> !old.contains(d)).count();
    }
  }

  /**
   * Writes the table anew, unless it stays the same. It is read again before, since somebody may
   * have written it while articles were checked.
   */
  private Change anew(UnaryOperator<DecisionTable> change) throws SettingsException {
    try (Turn turn = Turn.at(file.file())) {
      DecisionTable before = table();
      DecisionTable after = change.apply(before);
      if (!after.equals(before)) {
        write(after, turn.file());
      }
      return new Change(before, after);
    } catch (IOException e) {
      throw new SettingsException(
          "decisions: cannot write '" + file.path() + "': " + Errors.reason(e) + ".");
    }
  }

  private static void write(DecisionTable table, Path file) throws IOException {
    try (FileOutput output = FileOutput.open(file)) {
      output.stream().write(table.text().getBytes(StandardCharsets.UTF_8));
      output.commit();
    }
  }

  private static String decisionCount(int count) {
    return count == 1 ? "1 decision" : count + " decisions";
  }
}
