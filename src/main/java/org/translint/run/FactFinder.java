package org.translint.run;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.language.Guess;
import org.translint.language.Languages;
import org.translint.names.NameCluster;
import org.translint.read.Input;
import org.translint.read.Readers;
import org.translint.read.UnreadableException;
import org.translint.text.Document;
import org.translint.text.Translation;

/** The first phase: reads an article and its source, and runs the checks on it. Thread-safe. */
final class FactFinder {

  private final Languages languages;
  private final Analyzer analyzer;
  private final Readers readers = new Readers();
  private final List<Check> checks;
  private final Charset encoding;

  FactFinder(Languages languages, List<Check> checks, Charset encoding) {
    this.languages = languages;
    this.analyzer = new Analyzer(languages);
    this.checks = List.copyOf(checks);
    this.encoding = encoding;
  }

  /**
   * The facts of one article.
   *
   * @throws UnreadableException if it or its source cannot be read, or its language is not clear
   */
  Facts find(Assignment assignment) throws UnreadableException {
    Document target = read(assignment.target(), assignment.language());
    Input sourceInput = assignment.source();
    Document source =
        sourceInput == null ? null : readSource(sourceInput, assignment.sourceLanguage());
    Analysis article = analyzer.analyse(target);
    Analysis sourceArticle = source == null ? null : analyzer.analyse(source);
    List<Finding> findings = new ArrayList<>();
    List<Outcome.CheckFailed> failed = new ArrayList<>();
    for (Check check : checks) {
      try {
        findings.addAll(run(check, article, sourceArticle));
      } catch (RuntimeException | StackOverflowError e) {
        failed.add(new Outcome.CheckFailed(check.info().id(), Failures.inOneLine(e)));
      }
    }
    return new Facts(
        assignment.story(),
        new Translation(target, source),
        article.words(),
        findings,
        names(article, failed),
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

  private static List<NameGroup> names(Analysis article, List<Outcome.CheckFailed> failed) {
    try {
      return article.names().stream().map(NameCluster::group).toList();
    } catch (RuntimeException | StackOverflowError e) {
      if (failed.isEmpty()) {
        failed.add(new Outcome.CheckFailed("name-inconsistent", Failures.inOneLine(e)));
      }
      return List.of();
    }
  }

  private Document readSource(Input input, @Nullable String language) throws UnreadableException {
    try {
      return read(input, language);
    } catch (UnreadableException e) {
      throw new UnreadableException("The source of this article cannot be used: " + e.reason());
    }
  }

  private Document read(Input input, @Nullable String language) throws UnreadableException {
    Document document = readers.read(input, encoding);
    if (language != null) {
      return document.withLanguage(language);
    }
    if (!document.language().equals(Document.UNKNOWN_LANGUAGE) || document.text().isBlank()) {
      return document;
    }
    Optional<Guess> guess =
        languages.identifier().identify(document.text(), Document.UNKNOWN_LANGUAGE);
    return document.withLanguage(
        guess
            .map(Guess::language)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        input.path()
                            + ": the language cannot be told from so little text. Name it with"
                            + " --language, or put the file into a folder named after it.")));
  }
}
