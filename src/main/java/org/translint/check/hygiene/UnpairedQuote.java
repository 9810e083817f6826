package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.check.hygiene.MarkReading.Lone;
import org.translint.check.hygiene.PairedMark.Family;
import org.translint.check.hygiene.PairedMark.Role;
import org.translint.check.hygiene.SourceQuotations.Border;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Span;

/**
 * Finds quotation marks and brackets without their partner. Where the source ends a quotation in a
 * later paragraph, that is where the partner is said to be missing.
 */
public final class UnpairedQuote implements DocumentCheck, TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("unpaired-quote", Category.PUNCTUATION, Maturity.STABLE);

  private static final double WITNESSED = 0.95;
  private static final double CLEAR = 0.9;

  /** Of speech, which may run on into the next paragraph. */
  private static final double LIKELY = 0.8;

  private static final double BY_SPACES = 0.7;

  private final Map<String, MarkFinder> finders = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    return check(article, SourceQuotations.unknown(article));
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    return check(translation, SourceQuotations.of(translation, source, finder(source.language())));
  }

  private MarkFinder finder(String language) {
    return finders.computeIfAbsent(language, MarkFinder::of);
  }

  private List<Finding> check(Analysis article, SourceQuotations source) {
    int[] distances = Reach.of(article.document().blocks(), source);
    MarkReading reading = MarkReading.of(article, finder(article.language()), distances);
    return withoutReopened(reading.lone(), source).stream()
        .map(l -> finding(l, article, source))
        .toList();
  }

  /** Of quotations that are opened again in each paragraph and never closed, only the last. */
  private static List<Lone> withoutReopened(List<Lone> lone, SourceQuotations source) {
    List<Lone> kept = new ArrayList<>();
    for (int i = 0; i < lone.size(); i++) {
      if (i + 1 == lone.size() || !isReopened(lone.get(i), lone.get(i + 1), source)) {
        kept.add(lone.get(i));
      }
    }
    return kept;
  }

  private static boolean isReopened(Lone first, Lone second, SourceQuotations source) {
    Mark one = first.mark();
    Mark other = second.mark();
    boolean again =
        first.opens()
            && second.opens()
            && one.type().equals(other.type())
            && one.block() < other.block()
            && other.opensBlock();
    return again
        && (other.block() <= source.end(one.block())
            || (other.mayGoOn() && one.introduced() && other.block() == one.block() + 1));
  }

  private static Finding finding(Lone lone, Analysis article, SourceQuotations source) {
    Mark mark = lone.mark();
    PairedMark type = mark.type();
    boolean mayRunOn = lone.opens() && type.family() == Family.QUOTE && !mark.narrated();
    int end = mayRunOn ? source.end(mark.block()) : mark.block();
    if (end > mark.block()) {
      return Finding.of(
              INFO,
              Severity.MINOR,
              WITNESSED,
              endOf(article, end),
              Messages.say("unpaired-quote.ends-here", type.text(), type.partner()))
          .withRelated(List.of(new Related(article.document(), mark.span())));
    }
    String key =
        "unpaired-quote."
            + (lone.opens() ? "opening-" : "closing-")
            + type.family().name().toLowerCase(Locale.ROOT);
    return Finding.of(
        INFO,
        Severity.MINOR,
        confidence(lone, source),
        mark.span(),
        Messages.say(key, type.text(), type.partner()));
  }

  private static double confidence(Lone lone, SourceQuotations source) {
    Mark mark = lone.mark();
    int border = lone.opens() ? mark.block() + 1 : mark.block();
    if (mark.type().family() == Family.QUOTE && source.before(border) == Border.OUTSIDE) {
      return WITNESSED;
    }
    if (mark.type().role() == Role.EITHER) {
      return BY_SPACES;
    }
    return lone.opens() && mark.introduced() ? LIKELY : CLEAR;
  }

  /** The place behind the last character of a block. */
  private static Span endOf(Analysis article, int block) {
    Span span = article.document().blocks().get(block).span();
    int end = span.start() + span.of(article.text()).stripTrailing().length();
    return new Span(end, end);
  }
}
