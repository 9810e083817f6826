package org.translint.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param accepted findings that the newsroom accepts, which are not in {@code findings}
 * @param acceptance how many findings of each check are told and accepted, by its id; a check that
 *     found nothing is no key
 */
public record Summary(
    int articles,
    int failed,
    int withoutSource,
    long words,
    Map<Severity, Integer> findings,
    int accepted,
    SortedMap<String, Acceptances> acceptance) {

  public Summary {
    findings = Map.copyOf(findings);
    acceptance = Collections.unmodifiableSortedMap(new TreeMap<>(acceptance));
  }

  /** Figures without those of each check. */
  public Summary(
      int articles,
      int failed,
      int withoutSource,
      long words,
      Map<Severity, Integer> findings,
      int accepted) {
    this(articles, failed, withoutSource, words, findings, accepted, new TreeMap<>());
  }

  /**
   * What becomes of the findings of one check.
   *
   * @param told how many people are told of
   * @param accepted how many others there are, which somebody accepted
   */
  public record Acceptances(int told, int accepted) {

    /** All that the check found. */
    public int all() {
      return told + accepted;
    }

    private Acceptances plus(Acceptances other) {
      return new Acceptances(told + other.told, accepted + other.accepted);
    }
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

  /** The checks of which something was accepted: the most first, then by id. */
  public List<Map.Entry<String, Acceptances>> mostAccepted() {
    return acceptance.entrySet().stream()
        .filter(check -> check.getValue().accepted() > 0)
        .sorted(Comparator.comparingInt(check -> -check.getValue().accepted()))
        .toList();
  }

  /** Adds outcomes up. Not thread-safe. */
  public static final class Counter {

    private int articles;
    private int failed;
    private int withoutSource;
    private long words;
    private int accepted;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final SortedMap<String, Acceptances> acceptance = new TreeMap<>();

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
          count(finding.check(), new Acceptances(1, 0));
        }
        checked.tally().byCheck().forEach((check, n) -> count(check, new Acceptances(0, n)));
      } else {
        failed++;
      }
    }

    private void count(String check, Acceptances more) {
      acceptance.merge(check, more, Acceptances::plus);
    }

    public Summary summary() {
      return new Summary(articles, failed, withoutSource, words, findings, accepted, acceptance);
    }
  }
}
