package org.translint.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.run.Outcome;
import org.translint.text.Document;

/**
 * What the page knows of an article before it is opened: little enough to be held for all.
 *
 * @param key number of its data element, from 1; sources have negative ones
 * @param id of the article
 * @param standing what to do with it
 * @param title its first title, heading or line; or its path
 * @param direction the way its title runs
 * @param path where it is
 * @param language BCP 47, or empty
 * @param story that it belongs to
 * @param source key of its source, or 0
 * @param words how many it has
 * @param accepted how many findings decisions accept
 * @param findings check, severity and confidence of each, all in one list
 * @param counts how many findings of each severity
 * @param reason why it was not checked, or which checks broke; else empty
 */
record Entry(
    int key,
    String id,
    Standing standing,
    String title,
    TextDirection direction,
    String path,
    String language,
    String story,
    int source,
    int words,
    int accepted,
    List<Integer> findings,
    Map<Severity, Integer> counts,
    String reason)
    implements Comparable<Entry> {

  /** Stand in the data of the page by their places here. */
  private static final List<Severity> SEVERITIES = List.of(Severity.values());

  /** What an editor is to do with an article; the most urgent first. */
  enum Standing {
    NOT_CHECKED,
    HOLD,
    LOOK,
    CLEAR;

    /** The name as a class of the style sheet and in the keys of words. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The entry of a checked article. */
  static Entry of(int key, int source, Outcome.Checked checked, Pool pool) {
    Document document = checked.document();
    String title = Cover.title(document);
    List<Integer> findings = new ArrayList<>();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Finding finding : checked.findings()) {
      findings.add(pool.number(finding.check()));
      findings.add(SEVERITIES.indexOf(finding.severity()));
      findings.add(percent(finding));
      counts.merge(finding.severity(), 1, Integer::sum);
    }
    return new Entry(
        key,
        Printable.of(document.id()),
        switch (checked.verdict()) {
          case HOLD -> Standing.HOLD;
          case LOOK -> Standing.LOOK;
          case CLEAR -> Standing.CLEAR;
        },
        title,
        TextDirection.of(title, TextDirection.LTR),
        Printable.of(document.id()),
        Cover.language(document),
        Printable.of(checked.story()),
        source,
        checked.words(),
        checked.accepted(),
        List.copyOf(findings),
        counts,
        "");
  }

  /** The entry of an article that could not be read. */
  static Entry unread(int key, Outcome.Unreadable unreadable) {
    String path = Printable.of(unreadable.path());
    return new Entry(
        key,
        Printable.of(unreadable.id()),
        Standing.NOT_CHECKED,
        path,
        TextDirection.LTR,
        path,
        "",
        Printable.of(unreadable.story()),
        0,
        0,
        0,
        List.of(),
        Map.of(),
        Printable.of(unreadable.reason()));
  }

  static int percent(Finding finding) {
    return (int) Math.round(finding.confidence() * 100);
  }

  int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** How many findings it has, of all severities. */
  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Worst first; among equals, none goes before another. */
  @Override
  public int compareTo(Entry other) {
    int order = standing.compareTo(other.standing);
    for (Severity severity : Severity.values()) {
      order = order != 0 ? order : Integer.compare(other.count(severity), count(severity));
    }
    return order;
  }
}
