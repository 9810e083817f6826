package org.translint.spark;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.translint.finding.Severity;
import org.translint.run.Summary;

/**
 * The figures of some articles, which can be added up in any order. Immutable.
 *
 * @param articles all, checked or not
 * @param failed those that could not be read, or on which a check broke
 * @param withoutSource checked articles that had no source
 * @param words in all checked articles
 * @param findings how many of each severity
 * @param accepted findings that the newsroom accepts
 * @param told how many findings of each check are told
 * @param acceptedOf how many findings of each check are accepted
 */
record Figures(
    int articles,
    int failed,
    int withoutSource,
    long words,
    TreeMap<Severity, Integer> findings,
    int accepted,
    TreeMap<String, Integer> told,
    TreeMap<String, Integer> acceptedOf)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Of no article. */
  static final Figures NONE =
      new Figures(0, 0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), new TreeMap<>());

  /** Of the articles that were counted. */
  static Figures of(Summary summary) {
    TreeMap<Severity, Integer> findings = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      findings.put(severity, summary.count(severity));
    }
    TreeMap<String, Integer> told = new TreeMap<>();
    TreeMap<String, Integer> accepted = new TreeMap<>();
    summary
        .acceptance()
        .forEach(
            (check, counts) -> {
              told.put(check, counts.told());
              accepted.put(check, counts.accepted());
            });
    return new Figures(
        summary.articles(),
        summary.failed(),
        summary.withoutSource(),
        summary.words(),
        findings,
        summary.accepted(),
        told,
        accepted);
  }

  Figures plus(Figures other) {
    return new Figures(
        articles + other.articles,
        failed + other.failed,
        withoutSource + other.withoutSource,
        words + other.words,
        sum(findings, other.findings),
        accepted + other.accepted,
        sum(told, other.told),
        sum(acceptedOf, other.acceptedOf));
  }

  private static <K> TreeMap<K, Integer> sum(Map<K, Integer> one, Map<K, Integer> other) {
    TreeMap<K, Integer> sum = new TreeMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  Summary summary() {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, findings.getOrDefault(severity, 0));
    }
    SortedMap<String, Summary.Acceptances> acceptance = new TreeMap<>();
    told.forEach(
        (check, count) ->
            acceptance.put(
                check, new Summary.Acceptances(count, acceptedOf.getOrDefault(check, 0))));
    return new Summary(articles, failed, withoutSource, words, bySeverity, accepted, acceptance);
  }
}
