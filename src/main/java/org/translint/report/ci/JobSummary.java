package org.translint.report.ci;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.report.Places;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.run.Verdict;

/**
 * The summary of a job of GitHub's: a page of Markdown with the figures, a table of the articles
 * and the worst findings. GitHub takes a mebibyte of a step; the tables are cut long before.
 */
final class JobSummary {

  private static final int MOST_ARTICLES = 200;
  private static final int MOST_FINDINGS = 20;
  private static final int LONGEST_PATH = 200;
  private static final int LONGEST_MESSAGE = 500;
  private static final List<String> NUMBERS = List.of("critical", "major", "minor", "neutral");

  private final @Nullable Path file;
  private final Worst<Verdict, String> articles = new Worst<>(MOST_ARTICLES);
  private final Worst<Severity, String> findings = new Worst<>(MOST_FINDINGS);
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int unreadable;

  /** A summary at the end of {@code file}; null where nobody wants one. */
  JobSummary(@Nullable Path file) {
    this.file = file;
  }

  void article(Outcome outcome) {
    if (outcome instanceof Outcome.Checked article) {
      verdicts.merge(article.verdict(), 1, Integer::sum);
      articles.add(article.verdict(), 1, () -> row(article));
      for (Finding finding : article.findings()) {
        findings.add(finding.severity(), finding.confidence(), () -> row(article, finding));
      }
    } else {
      unreadable++;
      articles.add(null, 1, () -> row(outcome));
    }
  }

  private static String row(Outcome failed) {
    return Markdown.row(
        List.of(
            Markdown.text(OneLine.of(failed.id(), LONGEST_PATH)),
            Phrases.say("article.unreadable"),
            "",
            "",
            "",
            ""));
  }

  private static String row(Outcome.Checked article) {
    List<String> cells = new ArrayList<>();
    cells.add(Markdown.text(OneLine.of(article.id(), LONGEST_PATH)));
    String verdict = article.verdict().label();
    cells.add(
        article.failedChecks().isEmpty()
            ? verdict
            : verdict + ", " + Phrases.say("article.broken"));
    for (Severity severity : Severity.values()) {
      cells.add(String.valueOf(article.count(severity)));
    }
    return Markdown.row(cells);
  }

  private static String row(Outcome.Checked article, Finding finding) {
    return Markdown.row(
        List.of(
            finding.severity().label(),
            Markdown.text(OneLine.of(article.path(), LONGEST_PATH))
                + ":"
                + Markdown.text(Places.where(article.document(), finding.span())),
            Markdown.text(finding.check()),
            Markdown.text(OneLine.of(Advice.of(article.document(), finding), LONGEST_MESSAGE))));
  }

  /** The figures of the run in a few sentences; all articles must have come. */
  String figures(Summary summary) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Phrases.say(
            "summary.articles",
            summary.articles(),
            summary.words(),
            verdicts.getOrDefault(Verdict.HOLD, 0),
            verdicts.getOrDefault(Verdict.LOOK, 0),
            verdicts.getOrDefault(Verdict.CLEAR, 0),
            unreadable));
    sentences.add(
        Phrases.say(
            "ci.figures",
            summary.count(Severity.CRITICAL),
            summary.count(Severity.MAJOR),
            summary.count(Severity.MINOR),
            summary.count(Severity.NEUTRAL)));
    int checked = summary.articles() - unreadable;
    if (summary.withoutSource() > 0) {
      sentences.add(Phrases.say("summary.source-some", summary.withoutSource(), checked));
    }
    int broken = summary.failed() - unreadable;
    if (broken > 0) {
      sentences.add(Phrases.say("summary.broken", broken));
    }
    if (summary.accepted() > 0) {
      sentences.add(Phrases.say("summary.accepted", summary.accepted()));
    }
    return String.join(" ", sentences);
  }

  /**
   * Writes the page at the end of the file.
   *
   * @throws IOException if that is not to be; its message names the file
   */
  void end(Summary summary) throws IOException {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file, page(summary), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      FileSystemException named =
          new FileSystemException(
              file.toString(), null, Phrases.say("ci.job-unwritable", file.toString()));
      named.initCause(e);
      throw named;
    }
  }

  /** The page. */
  String page(Summary summary) {
    StringBuilder page = new StringBuilder("## translint\n\n");
    page.append(figures(summary)).append("\n");
    if (articles.seen() > 0) {
      page.append('\n').append(head(List.of("article", "verdict"), NUMBERS));
      articles.inOrder().forEach(page::append);
    }
    if (articles.leftOut() > 0) {
      page.append('\n')
          .append(Phrases.say("ci.job-articles-rest", articles.leftOut()))
          .append('\n');
    }
    if (findings.seen() > 0) {
      page.append("\n### ").append(Phrases.say("ci.job-findings-title")).append("\n\n");
      page.append(head(List.of("severity", "place", "check", "message"), List.of()));
      findings.worstFirst().forEach(page::append);
    }
    if (findings.leftOut() > 0) {
      page.append('\n')
          .append(Phrases.say("ci.job-findings-rest", findings.leftOut()))
          .append('\n');
    }
    return page.append('\n').toString();
  }

  private static String head(List<String> words, List<String> numbers) {
    List<String> names = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (String word : words) {
      names.add(Phrases.say("ci.job-column-" + word));
      rules.add("---");
    }
    for (String number : numbers) {
      names.add(Phrases.say("ci.job-column-" + number));
      rules.add("---:");
    }
    return Markdown.row(names) + Markdown.row(rules);
  }
}
