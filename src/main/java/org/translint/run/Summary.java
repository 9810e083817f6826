package org.translint.run;

import java.util.EnumMap;
import java.util.Map;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

/**
 * The figures of a run.
 *
 * @param articles all, checked or not
 * @param failed those that could not be read, or on which a check broke
 * @param withoutSource checked articles that had no source to compare with
 * @param words in all checked articles
 * @param findings how many of each severity; every severity is a key
 * @param accepted findings that the newsroom's decisions accept, which are not in {@code findings}
 */
public record Summary(
    int articles,
    int failed,
    int withoutSource,
    long words,
    Map<Severity, Integer> findings,
    int accepted) {

  public Summary {
    findings = Map.copyOf(findings);
  }

  /** How many findings have this severity. */
  public int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** How many findings are at least as bad as {@code severity}. */
  public int countAtLeast(Severity severity) {
    return findings.entrySet().stream()
        .filter(e -> e.getKey().atLeast(severity))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Adds outcomes up. Not thread-safe. */
  public static final class Counter {

    private int articles;
    private int failed;
    private int withoutSource;
    private long words;
    private int accepted;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

    public Counter() {
      for (Severity severity : Severity.values()) {
        findings.put(severity, 0);
      }
    }

    public void add(Outcome outcome) {
      articles++;
      if (outcome instanceof Outcome.Checked checked) {
        failed += checked.failedChecks().isEmpty() ? 0 : 1;
        withoutSource += checked.source() == null ? 1 : 0;
        words += checked.words();
        accepted += checked.accepted();
        for (Finding finding : checked.findings()) {
          findings.merge(finding.severity(), 1, Integer::sum);
        }
      } else {
        failed++;
      }
    }

    public Summary summary() {
      return new Summary(articles, failed, withoutSource, words, findings, accepted);
    }
  }
}
