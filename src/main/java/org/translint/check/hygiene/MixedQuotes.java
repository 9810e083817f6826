package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.ForeignPassage;
import org.translint.check.hygiene.MarkReading.Pair;
import org.translint.check.hygiene.PairedMark.Family;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * Finds quotation marks and apostrophes of several kinds in one article: quotations that begin and
 * end with marks of two kinds, quotations of one level in two styles, apostrophes in two shapes.
 * One finding of each in an article.
 */
public final class MixedQuotes implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("mixed-quotes", Category.TYPOGRAPHY, Maturity.STABLE);

  /** What quotes; the other marks name titles, or are used inside quotations. */
  private static final Set<String> QUOTING = Set.of("corner", "double", "guillemet");

  /** So many quotations of one style are the habit of an article; a single other is a slip. */
  private static final int HABIT = 6;

  private static final int MOST_RELATED = 10;
  private static final double PAIR = 0.9;
  private static final double STYLE = 0.85;
  private static final double APOSTROPHES = 0.95;

  private final Map<String, MarkFinder> finders = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    MarkReading reading =
        MarkReading.of(
            article,
            finders.computeIfAbsent(article.language(), MarkFinder::of),
            Reach.ofLayout(article.document().blocks()));
    List<Pair> fitting = topLevel(reading, article);
    return Stream.of(
            unfit(reading, fitting, article),
            styles(fitting, article),
            Apostrophes.of(article).filter(Apostrophes::isMixed).map(a -> finding(a, article)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Quotations inside no other, outside titles, in the article's own language. */
  private static List<Pair> topLevel(MarkReading reading, Analysis article) {
    List<Pair> quotations = reading.pairs().stream().filter(MixedQuotes::isQuotation).toList();
    List<Pair> top = new ArrayList<>();
    int reached = 0;
    for (Pair pair : quotations) {
      if (pair.span().start() >= reached) {
        reached = pair.span().end();
        if (counts(pair, article)) {
          top.add(pair);
        }
      }
    }
    return top;
  }

  private static boolean isQuotation(Pair pair) {
    return pair.open().type().family() == Family.QUOTE;
  }

  private static boolean counts(Pair pair, Analysis article) {
    Block.Kind kind = article.document().blocks().get(pair.open().block()).kind();
    return QUOTING.contains(pair.open().type().kind())
        && pair.fits()
        && kind != Block.Kind.TITLE
        && kind != Block.Kind.HEADING
        && isOwn(pair.span(), article);
  }

  private static boolean isOwn(Span span, Analysis article) {
    return article.foreign().stream().map(ForeignPassage::span).noneMatch(f -> f.overlaps(span))
        && (!hasIdeographs(article.text()) || hasIdeographs(span.of(article.text())));
  }

  private static boolean hasIdeographs(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static Optional<Finding> unfit(
      MarkReading reading, List<Pair> fitting, Analysis article) {
    List<Pair> unfit =
        Stream.concat(reading.pairs().stream().filter(p -> !p.fits()), reading.lax().stream())
            .filter(MixedQuotes::isQuotation)
            .filter(p -> !p.open().type().kind().startsWith("single"))
            .filter(p -> !p.close().type().kind().startsWith("single"))
            .sorted(Comparator.comparing(Pair::span))
            .toList();
    if (unfit.isEmpty()) {
      return Optional.empty();
    }
    Pair first = unfit.get(0);
    PairedMark open = first.open().type();
    PairedMark close = first.close().type();
    boolean keepsClose =
        fitting.stream().noneMatch(p -> p.open().type().equals(open))
            && fitting.stream().anyMatch(p -> p.close().type().equals(close));
    Mark wrong = keepsClose ? first.open() : first.close();
    String right = keepsClose ? close.partner() : open.partner();
    String key = unfit.size() == 1 ? "mixed-quotes.pair" : "mixed-quotes.pairs";
    return Optional.of(
        Finding.of(
                INFO,
                isSlip(unfit, fitting) ? Severity.MINOR : Severity.NEUTRAL,
                PAIR,
                wrong.span(),
                Messages.say(
                    key,
                    open.text(),
                    close.text(),
                    keepsClose ? right : open.text(),
                    keepsClose ? close.text() : right,
                    unfit.size()))
            .withRelated(related(unfit.stream().map(Pair::span).skip(1), article))
            .withSuggestions(
                List.of(right), unfit.size() == 1 ? Applicability.SAFE : Applicability.UNSAFE));
  }

  /** Whether marks of one style alone quote in the article, but for one. */
  private static boolean isSlip(List<Pair> unfit, List<Pair> fitting) {
    return unfit.size() == 1
        && fitting.size() >= HABIT
        && fitting.stream().map(MixedQuotes::style).distinct().count() == 1;
  }

  private static String style(Pair pair) {
    return pair.open().type().text() + pair.close().type().text();
  }

  private static List<Related> related(Stream<Span> places, Analysis article) {
    return places.limit(MOST_RELATED).map(span -> new Related(article.document(), span)).toList();
  }

  /** The two most frequent styles; of equally frequent ones, the first to appear is the habit. */
  private static Optional<Finding> styles(List<Pair> quotations, Analysis article) {
    Map<String, List<Pair>> styles = new TreeMap<>();
    quotations.forEach(p -> styles.computeIfAbsent(style(p), k -> new ArrayList<>()).add(p));
    if (styles.size() < 2) {
      return Optional.empty();
    }
    List<List<Pair>> byCount =
        styles.values().stream()
            .sorted(
                Comparator.comparing((List<Pair> pairs) -> -pairs.size())
                    .thenComparing(pairs -> pairs.get(0).span()))
            .toList();
    Pair habit = byCount.get(0).get(0);
    List<Pair> others =
        byCount.stream()
            .skip(1)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Pair::span))
            .toList();
    Pair first = others.get(0);
    return Optional.of(
        Finding.of(
                INFO,
                Severity.NEUTRAL,
                STYLE,
                first.open().span(),
                Messages.say(
                    "mixed-quotes.style",
                    habit.open().type().text(),
                    habit.close().type().text(),
                    byCount.get(0).size(),
                    first.open().type().text(),
                    first.close().type().text(),
                    others.size()))
            .withRelated(
                related(
                    Stream.concat(Stream.of(habit), others.stream().skip(1)).map(Pair::span),
                    article))
            .withSuggestions(List.of(habit.open().type().text()), Applicability.UNSAFE));
  }

  private static Finding finding(Apostrophes apostrophes, Analysis article) {
    String usual = apostrophes.usual();
    List<Span> others = apostrophes.others();
    return Finding.of(
            INFO,
            Severity.NEUTRAL,
            APOSTROPHES,
            others.get(0),
            Messages.say(
                "mixed-quotes.apostrophes",
                usual,
                apostrophes.usualCount(),
                others.get(0).of(article.text()),
                others.size(),
                apostrophes.firstOther()))
        .withRelated(related(others.stream().skip(1), article))
        .withSuggestions(
            List.of(usual), others.size() == 1 ? Applicability.SAFE : Applicability.UNSAFE);
  }
}
