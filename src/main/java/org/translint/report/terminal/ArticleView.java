package org.translint.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.CheckFailed;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.run.Outcome;
import org.translint.text.Document;

/** Tells what was found in one article. */
final class ArticleView {

  private static final String SEPARATOR = " · ";

  private final Screen screen;

  ArticleView(Screen screen) {
    this.screen = screen;
  }

  String render(Outcome.Unreadable article) {
    return screen.heading(article.id(), Phrases.say("article.unreadable"), Ink.RED)
        + '\n'
        + screen
            .paragraph(0, 2)
            .whole(Phrases.say("label.error") + ':', Ink.RED)
            .words(article.reason(), Ink.PLAIN)
        + '\n';
  }

  String render(Outcome.Checked article) {
    Document document = article.document();
    StringBuilder view = new StringBuilder();
    view.append(screen.heading(document.id(), facts(article), Ink.of(article.verdict())));
    view.append('\n');
    for (CheckFailed failed : article.failedChecks()) {
      view.append(
              screen
                  .paragraph(0, 2)
                  .whole(Phrases.say("label.error") + '[' + failed.check() + "]:", Ink.RED)
                  .words(Phrases.say("check.broke", failed.reason()), Ink.PLAIN))
          .append('\n');
    }
    ProblemView problems = new ProblemView(screen, document, article.source());
    for (Problem problem : Problem.of(article)) {
      view.append(problems.render(problem)).append('\n');
    }
    String names = new NamesTable(screen).render(article.names());
    return names.isEmpty() ? view.toString() : view.append(names).append('\n').toString();
  }

  /** Language, verdict and counts. */
  private static String facts(Outcome.Checked article) {
    List<String> facts = new ArrayList<>();
    String language = article.document().language();
    facts.add(
        language.equals(Document.UNKNOWN_LANGUAGE)
            ? Phrases.say("article.unknown-language")
            : Visible.of(language));
    facts.add(article.verdict().label());
    if (!article.failedChecks().isEmpty()) {
      facts.add(Phrases.say("article.broken"));
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (article.count(severity) > 0) {
        counts.add(article.count(severity) + " " + severity.label());
      }
    }
    if (!counts.isEmpty()) {
      facts.add(String.join(", ", counts));
    }
    return String.join(SEPARATOR, facts);
  }
}
