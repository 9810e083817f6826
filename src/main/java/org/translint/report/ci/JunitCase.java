package org.translint.report.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.run.Outcome;
import org.translint.text.Place;

/**
 * A test case of a JUnit report: what one check says of one article.
 *
 * @param name of the check
 * @param error why it could not say anything, or null
 * @param errorType the kind of that
 * @param failures findings that make the run fail, a line for each
 * @param worst severity of the first of the worst of them; null where there are none
 * @param notes the other findings, a line for each
 */
record JunitCase(
    String name,
    @Nullable String error,
    String errorType,
    List<String> failures,
    @Nullable Severity worst,
    List<String> notes) {

  private static final String BROKEN = "broken-check";

  /** The cases of an article: in the order of their names, at least one. */
  static List<JunitCase> of(Outcome outcome, Predicate<Severity> fails) {
    if (outcome instanceof Outcome.Unreadable unreadable) {
      String reason = OneLine.of(unreadable.reason());
      return List.of(
          new JunitCase(
              Failures.UNREADABLE, reason, Failures.UNREADABLE, List.of(), null, List.of()));
    }
    return outcome instanceof Outcome.Checked article ? of(article, fails) : List.of();
  }

  private static List<JunitCase> of(Outcome.Checked article, Predicate<Severity> fails) {
    TreeMap<String, List<Finding>> byCheck = new TreeMap<>();
    TreeMap<String, String> broken = new TreeMap<>();
    for (CheckFailed failed : article.failedChecks()) {
      broken.put(failed.check(), Failures.sentence(failed));
      byCheck.put(failed.check(), new ArrayList<>());
    }
    for (Finding finding : article.findings()) {
      byCheck.computeIfAbsent(finding.check(), check -> new ArrayList<>()).add(finding);
    }
    if (byCheck.isEmpty()) {
      String name = Phrases.say("ci.no-findings");
      return List.of(new JunitCase(name, null, "", List.of(), null, List.of()));
    }
    List<JunitCase> cases = new ArrayList<>();
    byCheck.forEach(
        (check, findings) -> {
          List<Finding> failing = findings.stream().filter(f -> fails.test(f.severity())).toList();
          List<Finding> others = findings.stream().filter(f -> !fails.test(f.severity())).toList();
          Severity worst =
              failing.stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
          cases.add(
              new JunitCase(
                  check,
                  broken.get(check),
                  BROKEN,
                  lines(article, failing),
                  worst,
                  lines(article, others)));
        });
    return cases;
  }

  private static List<String> lines(Outcome.Checked article, List<Finding> findings) {
    return findings.stream().map(finding -> line(article, finding)).toList();
  }

  private static String line(Outcome.Checked article, Finding finding) {
    Place.InText place = article.document().sourceMap().locate(finding.span());
    return Phrases.say(
        "ci.finding",
        String.valueOf(place.line()),
        String.valueOf(place.column()),
        finding.severity().label(),
        Advice.of(article.document(), finding));
  }

  /** What the case says in one line where it fails. */
  String headline() {
    return failures.size() == 1 ? failures.get(0) : Phrases.say("ci.findings", failures.size());
  }
}
