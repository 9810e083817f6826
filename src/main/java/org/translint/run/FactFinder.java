package org.translint.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.check.AlignedSpans;
import org.translint.check.Analysis;
import org.translint.check.Analyzer;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.EngineCheck;
import org.translint.check.Rendering;
import org.translint.check.Renderings;
import org.translint.check.TemplateBlocks;
import org.translint.check.TranslationCheck;
import org.translint.config.Tuning;
import org.translint.facts.Facts;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup.Kind;
import org.translint.language.Languages;
import org.translint.names.NameCluster;
import org.translint.names.NameUses;
import org.translint.names.place.PlaceCluster;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.text.Translation;

/** Runs the checks on an article, and finds what it shares with others. Thread-safe. */
final class FactFinder {

  private static final String TOO_LONG = "it took longer than --timeout allows.";

  /** The checks that are blamed where what an article shares with others cannot be found. */
  private static final String NAMES = "name-inconsistent";

  private static final String PLACES = "place-inconsistent";
  private static final String FIGURES = "number-mismatch";
  private static final String SENTENCES = "inconsistent-translation";
  private static final String PARAGRAPHS = "sentence-missing";
  private static final String TEMPLATES = "template-text";

  private final Languages languages;
  private final Analyzer analyzer;

  /** Those that ask the engine come last: until then, another thread may be loading its rules. */
  private final List<Check> checks;

  private final Tuning tuning;
  private final boolean asksEngine;
  private final AtomicBoolean isPrepared = new AtomicBoolean();

  @SuppressWarnings("ThreadLocalUsage") // It lives as long as the threads of a run.
  private final ThreadLocal<@Nullable Analysis> lastSource = new ThreadLocal<>();

  FactFinder(Languages languages, Newsroom newsroom, List<Check> checks) {
    this.languages = languages;
    this.analyzer =
        new Analyzer(
            languages, newsroom.ledger(), newsroom.glossary(), newsroom.words(), newsroom.rules());
    this.tuning = newsroom.rulings().tuning();
    this.checks =
        Stream.of(false, true)
            .flatMap(asks -> checks.stream().filter(check -> asksEngine(check) == asks))
            .toList();
    this.asksEngine = checks.stream().anyMatch(FactFinder::asksEngine);
  }

  private static boolean asksEngine(Check check) {
    return check instanceof EngineCheck;
  }

  /**
   * Begins to load what takes longest on other threads, for the first article that has to be looked
   * at; where there are others in other languages, the workers load that side by side.
   *
   * @param isOnly whether no other article is expected
   */
  void prepare(Translation article, boolean isOnly) {
    if (isPrepared.getAndSet(true)) {
      return;
    }
    String language = article.target().language();
    Document source = article.source();
    analyzer.prepare(language, source == null ? null : source.language());
    if (asksEngine) {
      languages.prepareGrammar(
          language, isOnly ? Analyzer.paragraphs(article.target()) : List.of());
    }
  }

  /**
   * The facts of one article.
   *
   * @param story what it shares with the other translations of its source
   * @param read the article and its source, and what the file says of how they correspond
   * @param attempt is told each step, and says which ones are left out
   */
  Facts find(String story, Translation read, Attempt attempt) {
    Document target = read.target();
    Document source = read.source();
    attempt.hasLength(
        (long) target.text().length() + (source == null ? 0 : source.text().length()));
    attempt.begins(Attempt.ANALYSIS);
    Analysis sourceArticle = source == null ? null : analysed(source);
    Analysis article = analyzer.analyse(target, sourceArticle, read.correspondence());
    List<Finding> findings = new ArrayList<>();
    List<CheckFailed> failed = new ArrayList<>();
    for (Check check : checks) {
      if (tuning.isDisabled(check.info().id(), target.path(), target.id())) {
        continue;
      }
      if (!attempt.begins(check.info().id())) {
        failed.add(new CheckFailed(check.info().id(), TOO_LONG));
        continue;
      }
      try {
        findings.addAll(run(check, article, sourceArticle));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failed.add(new CheckFailed(check.info().id(), Failures.inOneLine(e)));
      }
    }
    List<NameCluster> names = found(NAMES, attempt, failed, article::names);
    List<PlaceCluster> places = found(PLACES, attempt, failed, article::places);
    return new Facts(
        story,
        new Translation(target, source, correspondence(article, attempt, failed)),
        article.words(),
        findings,
        Stream.concat(
                names.stream().filter(NameCluster::isTold).map(NameCluster::group),
                places.stream().map(PlaceCluster::group))
            .toList(),
        NameUses.of(target, names.stream().filter(FactFinder::mayDrift).toList()),
        Set.copyOf(found(FIGURES, attempt, failed, () -> keptFigures(article))),
        found(SENTENCES, attempt, failed, () -> renderings(article, sourceArticle)),
        found(TEMPLATES, attempt, failed, () -> TemplateBlocks.of(article, findings)),
        failed);
  }

  /** The analysis of a source, which the thread may have made for its last translation. */
  @SuppressWarnings("ReferenceEquality") // What speaks of a source is to speak of this one.
  private Analysis analysed(Document source) {
    Analysis last = lastSource.get();
    if (last == null || last.document() != source) {
      last = analyzer.analyse(source);
      lastSource.set(last);
    }
    return last;
  }

  /** A check that is both kinds sees the source where there is one. */
  private static List<Finding> run(Check check, Analysis article, @Nullable Analysis source) {
    if (check instanceof TranslationCheck translationCheck && source != null) {
      return translationCheck.check(article, source);
    }
    if (check instanceof DocumentCheck documentCheck) {
      return documentCheck.check(article);
    }
    return List.of();
  }

  private static List<Span> keptFigures(Analysis article) {
    return article.figures().stream()
        .flatMap(review -> review.comparison().kept().stream())
        .map(pair -> pair.source().quantity().span())
        .toList();
  }

  /** Empty where aligning fails, as if there were no source: reports then show the texts alone. */
  private static Correspondence correspondence(
      Analysis article, Attempt attempt, List<CheckFailed> failed) {
    return found(PARAGRAPHS, attempt, failed, () -> List.of(AlignedSpans.of(article.alignment())))
        .stream()
        .findFirst()
        .orElse(Correspondence.NONE);
  }

  private static List<Rendering> renderings(Analysis article, @Nullable Analysis source) {
    return source == null ? List.of() : Renderings.of(article, source);
  }

  /** Whether other articles may tell more of a name: what is no person is often derived. */
  private static boolean mayDrift(NameCluster name) {
    return name.source() == null || name.group().kind() == Kind.PERSON;
  }

  /** What {@code finder} finds; nothing where it fails, for which a check is blamed. */
  private static <T> List<T> found(
      String check, Attempt attempt, List<CheckFailed> failed, Supplier<List<T>> finder) {
    if (!attempt.begins(check)) {
      fail(check, TOO_LONG, failed);
      return List.of();
    }
    try {
      return finder.get();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      fail(check, Failures.inOneLine(e), failed);
      return List.of();
    }
  }

  private static void fail(String check, String reason, List<CheckFailed> failed) {
    if (failed.stream().noneMatch(f -> f.check().equals(check))) {
      failed.add(new CheckFailed(check, reason));
    }
  }
}
