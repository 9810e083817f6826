package org.translint.report.terminal;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.report.ReportSink;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.run.Verdict;

/**
 * The report for people at a terminal: the articles with problems, the worst first, and a summary.
 *
 * <p>What it says of an article is kept as text until the end, since only then is the order known;
 * the articles themselves are not. Nothing from an article can act on the terminal. Lines end with
 * {@code \n} and are no wider than the terminal, but for paths. Not thread-safe; errors of what it
 * writes to are thrown as they are.
 */
public final class TerminalReport implements ReportSink {

  /** The width where none is known, in cells. */
  public static final int DEFAULT_WIDTH = 80;

  private static final int LEAST_WIDTH = 40;
  private static final int SHOWN_CHECKS = 3;

  private final Appendable out;
  private final Screen screen;
  private final ArticleView view;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int unreadable;
  private int notReached;
  private int broken;

  /**
   * A report to {@code out}, which is flushed at the end where it can be, and stays open.
   *
   * @param width of the terminal in cells; less than 40 counts as 40
   * @param isColoured whether to use ANSI colours
   */
  public TerminalReport(Appendable out, int width, boolean isColoured) {
    this.out = out;
    screen = new Screen(Math.max(LEAST_WIDTH, width), isColoured);
    view = new ArticleView(screen);
  }

  @Override
  public void article(Outcome outcome) {
    if (outcome instanceof Outcome.Checked checked) {
      boolean isBroken = !checked.failedChecks().isEmpty();
      verdicts.merge(checked.verdict(), 1, Integer::sum);
      broken += isBroken ? 1 : 0;
      if (isBroken || checked.verdict() != Verdict.CLEAR) {
        entries.add(Entry.of(checked, view.render(checked)));
      }
    } else if (outcome instanceof Outcome.Unreadable failed) {
      unreadable++;
      if (failed.isNotReached()) {
        notReached++;
      } else {
        entries.add(Entry.of(failed, view.render(failed)));
      }
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    entries.sort(Entry.WORST_FIRST);
    for (Entry entry : entries) {
      out.append(entry.text).append('\n');
    }
    out.append(screen.heading(Phrases.say("summary.title"), "", Ink.PLAIN));
    for (String sentence : sentences(summary)) {
      out.append(screen.paragraph(0, 2).words(sentence, Ink.PLAIN).toString());
    }
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  private List<String> sentences(Summary summary) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Phrases.say(
            "summary.articles",
            summary.articles(),
            summary.words(),
            count(Verdict.HOLD),
            count(Verdict.LOOK),
            count(Verdict.CLEAR),
            unreadable));
    sentences.add(
        Phrases.say(
            "summary.findings",
            summary.countAtLeast(Severity.NEUTRAL),
            summary.count(Severity.CRITICAL),
            summary.count(Severity.MAJOR),
            summary.count(Severity.MINOR),
            summary.count(Severity.NEUTRAL)));
    sentences.add(sources(summary));
    if (notReached > 0) {
      sentences.add(Phrases.say("summary.not-reached", notReached));
    }
    if (broken > 0) {
      sentences.add(Phrases.say("summary.broken", broken));
    }
    if (summary.accepted() > 0) {
      sentences.add(Phrases.say("summary.accepted", summary.accepted()));
      List<String> checks = acceptances(summary);
      if (!checks.isEmpty()) {
        sentences.add(Phrases.say("summary.acceptance", String.join(", ", checks)));
      }
    }
    return sentences;
  }

  /** The checks whose findings are accepted most often: they may be the wrong ones to ask. */
  private static List<String> acceptances(Summary summary) {
    return summary.mostAccepted().stream()
        .limit(SHOWN_CHECKS)
        .map(
            check ->
                Phrases.say(
                    "summary.acceptance-check",
                    check.getKey(),
                    check.getValue().accepted(),
                    check.getValue().all()))
        .toList();
  }

  private int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** Always said: silence must not look like cleanness. */
  private String sources(Summary summary) {
    int checked = summary.articles() - unreadable;
    int without = summary.withoutSource();
    if (without == checked) {
      return Phrases.say("summary.source-none");
    }
    return without == 0
        ? Phrases.say("summary.source-all")
        : Phrases.say("summary.source-some", without, checked);
  }

  /**
   * An article that is told.
   *
   * @param urgency the least comes first
   * @param findings how many of each severity, the worst first; they order verdicts too
   * @param text what is told of it
   */
  private record Entry(int urgency, List<Long> findings, String id, String text) {

    static final Comparator<Entry> WORST_FIRST =
        Comparator.comparingInt(Entry::urgency)
            .thenComparing(Entry::findings, TerminalReport::moreFirst)
            .thenComparing(Entry::id);

    static Entry of(Outcome.Unreadable article, String text) {
      return new Entry(0, List.of(), article.id(), text);
    }

    static Entry of(Outcome.Checked article, String text) {
      int urgency = article.failedChecks().isEmpty() ? 2 : 1;
      List<Long> findings = new ArrayList<>();
      for (Severity severity : Severity.values()) {
        findings.add(article.count(severity));
      }
      return new Entry(urgency, findings, article.id(), text);
    }
  }

  private static int moreFirst(List<Long> one, List<Long> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Long.compare(other.get(i), one.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
