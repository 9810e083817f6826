package org.translint.run;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.names.NameCluster;
import org.translint.names.NameUses;
import org.translint.read.Input;
import org.translint.read.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Translation;

/** The first phase: reads an article and its source, and runs the checks on it. Thread-safe. */
final class FactFinder {

  /** The check that is blamed where the names of an article cannot be found. */
  private static final String NAMES = "name-inconsistent";

  private final ArticleReader articles;
  private final Analyzer analyzer;
  private final List<Check> checks;

  FactFinder(Languages languages, List<Check> checks, Charset encoding) {
    this.articles = new ArticleReader(languages, encoding);
    this.analyzer = new Analyzer(languages);
    this.checks = List.copyOf(checks);
  }

  /**
   * The facts of one article.
   *
   * @throws UnreadableException if it or its source cannot be read, or its language is not clear
   */
  Facts find(Assignment assignment) throws UnreadableException {
    Document target = articles.target(assignment.target(), assignment.language());
    Input sourceInput = assignment.source();
    Document source =
        sourceInput == null ? null : articles.source(sourceInput, assignment.sourceLanguage());
    Analysis article = analyzer.analyse(target);
    boolean needsSource = checks.stream().anyMatch(TranslationCheck.class::isInstance);
    Analysis sourceArticle = needsSource && source != null ? analyzer.analyse(source) : null;
    List<Finding> findings = new ArrayList<>();
    List<Outcome.CheckFailed> failed = new ArrayList<>();
    for (Check check : checks) {
      try {
        findings.addAll(run(check, article, sourceArticle));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failed.add(new Outcome.CheckFailed(check.info().id(), Failures.inOneLine(e)));
      }
    }
    List<NameCluster> names = names(article, failed);
    return new Facts(
        assignment.story(),
        new Translation(target, source),
        article.words(),
        findings,
        names.stream().map(NameCluster::group).toList(),
        NameUses.of(target, names),
        failed);
  }

  private static List<Finding> run(Check check, Analysis article, @Nullable Analysis source) {
    if (check instanceof DocumentCheck documentCheck) {
      return documentCheck.check(article);
    }
    if (check instanceof TranslationCheck translationCheck && source != null) {
      return translationCheck.check(article, source);
    }
    return List.of();
  }

  private static List<NameCluster> names(Analysis article, List<Outcome.CheckFailed> failed) {
    try {
      return article.names();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      String reason = Failures.inOneLine(e);
      if (failed.stream().noneMatch(f -> f.check().equals(NAMES))) {
        failed.add(new Outcome.CheckFailed(NAMES, reason));
      }
      return List.of();
    }
  }
}
