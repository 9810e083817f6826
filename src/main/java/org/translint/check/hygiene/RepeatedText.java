package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.Opening;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds paragraphs and sentences that stand twice, and phrases in a loop.
 *
 * <p>What is repeated on purpose is left alone: what the source repeats too, short refrains,
 * headlines, pull quotes, and lines that are no sentences.
 */
public final class RepeatedText implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("repeated-text", Category.DUPLICATION, Maturity.STABLE);

  private static final double SURE = 0.97;
  private static final double LIKELY = 0.85;

  private final Map<String, Optional<DoubledWords>> languages = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    Optional<SourceEcho> echo = SourceEcho.of(article.alignment());
    Repetitions repetitions = Repetitions.in(article.sentences());
    Deliberate deliberate = new Deliberate(article.text(), echo.isPresent());
    repetitions.paragraphs().stream()
        .filter(r -> !deliberate.isParagraph(r) && echo.filter(e -> e.repeats(r)).isEmpty())
        .map(r -> finding(article, r, "repeated-text.paragraph", Severity.CRITICAL))
        .forEach(findings::add);
    repetitions.sentences().stream()
        .filter(r -> !deliberate.isSentence(r) && echo.filter(e -> e.repeats(r)).isEmpty())
        .map(r -> finding(article, r, "repeated-text.sentence", Severity.MAJOR))
        .forEach(findings::add);
    for (Sentence sentence : article.sentences()) {
      Optional<DoubledWords> words =
          languages.computeIfAbsent(sentence.language(), DoubledWords::of);
      LoopFinder.find(sentence.tokens(), words).stream()
          .map(loop -> finding(article, loop))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding finding(
      Analysis article, Repetition repetition, String key, Severity severity) {
    Span first = repetition.first().span();
    return Finding.of(
            INFO,
            severity,
            repetition.isAdjacent() ? SURE : LIKELY,
            repetition.again().span(),
            Messages.say(key, Opening.of(first.of(article.text()))))
        .withRelated(List.of(new Related(article.document(), first)));
  }

  private static Finding finding(Analysis article, Loop loop) {
    String once = loop.once().of(article.text());
    return Finding.of(
            INFO,
            Severity.MAJOR,
            LIKELY,
            loop.span(),
            Messages.say("repeated-text.loop", once, loop.times()))
        .withSuggestions(List.of(once), Applicability.UNSAFE);
  }
}
