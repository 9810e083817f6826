package org.translint.cli;

import java.util.Comparator;
import java.util.List;
import org.translint.config.Settings;
import org.translint.decisions.Decision;
import org.translint.decisions.Decisions;
import org.translint.decisions.Silences;
import org.translint.report.terminal.Visible;
import org.translint.run.DecisionUse;
import org.translint.run.Outcome;
import org.translint.text.Place;

/**
 * What a run says of decisions and of comments in articles on standard error: those that are of no
 * use, and those that no longer hold.
 */
final class DecisionRemarks {

  private final Console console;
  private final Settings settings;
  private final Decisions decisions;
  private final DecisionUse use;

  DecisionRemarks(Console console, Settings settings, Decisions decisions, DecisionUse use) {
    this.console = console;
    this.settings = settings;
    this.decisions = decisions;
    this.use = use;
  }

  /** Takes note of an article, and says what is wrong with its comments. */
  void article(Outcome outcome) {
    use.add(outcome);
    if (outcome instanceof Outcome.Checked checked) {
      for (Silences.Notice notice : checked.tally().notices()) {
        Place.InText place = checked.document().sourceMap().place(notice.comment().inFile());
        console.tell(
            Visible.of(
                "%s:%d:%d: warning: %s"
                    .formatted(checked.path(), place.line(), place.column(), notice.sentence())));
      }
    }
  }

  /** Says what is to be said of the decisions. */
  void end() {
    String table = settings.accepted().decisions().path();
    List<Decision> stale = use.stale();
    if (!stale.isEmpty()) {
      console.tell(
          "%s: %s; 'translint accept --prune' takes %s out."
              .formatted(
                  table,
                  stale.size() == 1
                      ? "1 decision has nothing to accept any more"
                      : stale.size() + " decisions have nothing to accept any more",
                  stale.size() == 1 ? "it" : "them"));
      if (settings.running().debug()) {
        stale.forEach(decision -> console.tell(table + ": " + line(decision)));
      }
    }
    int expired = decisions.expired().size();
    if (expired > 0) {
      String first =
          decisions.expired().stream()
              .map(decision -> decision.stamp().until())
              .min(Comparator.naturalOrder())
              .orElse("");
      console.tell(
          "%s: %s, the first on %s."
              .formatted(
                  table,
                  expired == 1
                      ? "1 decision has ended and holds no longer"
                      : expired + " decisions have ended and hold no longer",
                  first));
    }
  }

  /** A decision for people. */
  static String line(Decision decision) {
    StringBuilder line = new StringBuilder(decision.kind().label());
    Decision.Place place = decision.place();
    for (String part : List.of(decision.value(), place.path(), place.check(), place.what())) {
      line.append(part.isEmpty() ? "" : " " + part);
    }
    return Visible.of(line.toString());
  }
}
