package org.translint.check.spelling;

import java.util.List;
import org.translint.check.BatchKnowledge;
import org.translint.check.Recurrence;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.text.Document;

/**
 * An unknown word that several stories of a batch have: one problem, which its first place tells
 * with the others, where it is neutral. What one edit makes a known word of may be a mistake that a
 * machine repeats, and every article wants it mended; only many stories make one problem of it.
 */
final class SharedWord {

  /** A word that this many stories share is likely to be a term of the newsroom. */
  private static final int STORIES = 3;

  /** So many that no doubt is left. */
  private static final int MANY_STORIES = 5;

  /** How likely such a word is a mistake, where nothing else says so. */
  private static final double CONFIDENCE = 0.5;

  private SharedWord() {}

  /** What {@code finding} of an unknown word means, the batch being what it is. */
  static Finding judge(Finding finding, Document article, BatchKnowledge batch) {
    Recurrence recurrence = batch.recurrence(finding, article);
    if (recurrence.stories() < STORIES || finding.severity() == Severity.NEUTRAL) {
      return finding;
    }
    boolean isMistake = finding.confidence() >= Suspicion.Level.HIGH.confidence();
    if (isAt(recurrence.first(), finding, article)) {
      return told(finding, article, recurrence, isMistake).withRelated(recurrence.elsewhere());
    }
    if (isMistake && recurrence.stories() < MANY_STORIES) {
      return finding;
    }
    Related first = recurrence.first();
    String word = finding.span().of(article.text());
    return finding
        .withSeverity(Severity.NEUTRAL)
        .withMessage(Messages.say("unknown-word.again", word, first.document().id()))
        .withRelated(List.of(first));
  }

  private static boolean isAt(Related place, Finding finding, Document article) {
    return place.document().id().equals(article.id()) && place.span().equals(finding.span());
  }

  /** The finding at the first place, which speaks of all. */
  private static Finding told(
      Finding finding, Document article, Recurrence recurrence, boolean isMistake) {
    String word = finding.span().of(article.text());
    String language = LanguageTags.name(article.language(), Messages.language().locale());
    int articles = recurrence.articles();
    List<String> suggestions = finding.suggestions();
    if (isMistake && !suggestions.isEmpty()) {
      return finding.withMessage(
          Messages.say(
              "unknown-word.shared-suggestion", word, language, articles, suggestions.get(0)));
    }
    return new Finding(
        finding.check(),
        finding.category(),
        finding.severity(),
        Math.min(finding.confidence(), CONFIDENCE),
        Messages.say("unknown-word.shared", word, language, articles),
        finding.span(),
        finding.fixes(),
        finding.group(),
        finding.rule(),
        finding.related());
  }
}
