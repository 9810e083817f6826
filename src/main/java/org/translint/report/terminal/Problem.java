package org.translint.report.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.run.Outcome;

/**
 * Findings that are told as one: those of one group, or those of one check that say the same of the
 * same words.
 *
 * @param first the worst of them, and of those the first in the article
 * @param others in the order of the article
 */
record Problem(Finding first, List<Finding> others) {

  private static final Severity SHOWN = Severity.MINOR;

  Problem {
    others = List.copyOf(others);
  }

  /** The problems of an article by their place, without what is only counted. */
  static List<Problem> of(Outcome.Checked article) {
    Map<List<String>, List<Finding>> byProblem = new LinkedHashMap<>();
    for (Finding finding : article.findings()) {
      if (finding.severity().atLeast(SHOWN)) {
        byProblem.computeIfAbsent(key(article, finding), k -> new ArrayList<>()).add(finding);
      }
    }
    return byProblem.values().stream()
        .map(Problem::of)
        .sorted(Comparator.comparing(problem -> problem.first.span()))
        .toList();
  }

  private static Problem of(List<Finding> findings) {
    Finding first = Collections.min(findings, Comparator.comparing(Finding::severity));
    List<Finding> others = new ArrayList<>(findings);
    others.remove(first);
    return new Problem(first, others);
  }

  private static List<String> key(Outcome.Checked article, Finding finding) {
    String group = finding.group();
    return group != null
        ? List.of(group)
        : List.of(finding.check(), finding.span().of(article.document().text()), finding.message());
  }
}
