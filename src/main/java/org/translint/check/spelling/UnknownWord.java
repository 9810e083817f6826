package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.check.Analysis;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Phrases;
import org.translint.text.Document;
import org.translint.text.Span;

/** Finds words that no dictionary of the language has, unless they are likely to be names. */
public final class UnknownWord implements DocumentCheck, BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("unknown-word", Category.SPELLING, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    if (article.dictionary().equals(Dictionary.ALL_KNOWING)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    List<UnknownForm> forms = outsidePhrases(article, UnknownForms.of(article));
    if (forms.isEmpty()) {
      return findings;
    }
    ArticleWords words = new ArticleWords(article);
    Advice advice = new Advice(article, words);
    Suspicion suspicion = new Suspicion(article, forms, words, advice);
    for (UnknownForm form : forms) {
      suspicion.of(form).ifPresent(level -> findings.add(finding(article, form, level, advice)));
    }
    List<UnknownForm> caseless =
        forms.stream().filter(form -> form.role() == UnknownForm.Role.CASELESS).toList();
    findings.addAll(SlipFindings.of(INFO, article, words, caseless));
    return findings;
  }

  /** The forms that no expression which the newsroom accepts accounts for. */
  private static List<UnknownForm> outsidePhrases(Analysis article, List<UnknownForm> forms) {
    List<Span> phrases = Phrases.in(article.text(), article.dictionary().phrases());
    return forms.stream()
        .filter(form -> phrases.stream().noneMatch(phrase -> phrase.contains(form.span())))
        .toList();
  }

  @Override
  public Finding judge(Finding finding, Document article, BatchKnowledge batch) {
    return isNameElsewhere(finding, article, batch)
        ? finding.withSeverity(Severity.NEUTRAL)
        : SharedWord.judge(finding, article, batch);
  }

  /** Whether a capitalised word that is not surely a mistake is somebody's name in the batch. */
  private static boolean isNameElsewhere(Finding finding, Document article, BatchKnowledge batch) {
    String form = finding.span().of(article.text());
    return finding.confidence() < Suspicion.Level.HIGH.confidence()
        && Character.isUpperCase(form.codePointAt(0))
        && batch.articles(article.language(), form) > 0;
  }

  private static Finding finding(
      Analysis article, UnknownForm form, Suspicion.Level level, Advice advice) {
    Optional<Writing.Known> known = Writing.of(form.text(), article.dictionary(), advice);
    if (known.isPresent()) {
      return finding(form, known.get());
    }
    Suggestions suggestions = suggestions(article, form, advice);
    String language = LanguageTags.name(article.language(), Messages.language().locale());
    String message =
        suggestions.isEmpty()
            ? Messages.say("unknown-word.none", form.text(), language)
            : Messages.say("unknown-word.suggestion", form.text(), language, suggestions.best());
    Severity severity = level == Suspicion.Level.LOW ? Severity.NEUTRAL : Severity.MINOR;
    return Finding.of(INFO, severity, level.confidence(), form.span(), message)
        .withSuggestions(suggestions.words(), Fix.Applicability.UNSAFE);
  }

  private static Suggestions suggestions(Analysis article, UnknownForm form, Advice advice) {
    return form.role() == UnknownForm.Role.CASELESS
        ? Suggestions.of(form.text(), article.dictionary())
        : advice.on(form.text());
  }

  private static Finding finding(UnknownForm form, Writing.Known known) {
    String key =
        switch (known.kind()) {
          case LIGATURE -> "unknown-word.ligature";
          case BARE_CAPITAL -> "unknown-word.capital";
        };
    String message = Messages.say(key, form.text(), known.word());
    return Finding.of(
            INFO, Severity.NEUTRAL, Suspicion.Level.HIGH.confidence(), form.span(), message)
        .withSuggestions(List.of(known.word()), Fix.Applicability.UNSAFE);
  }
}
