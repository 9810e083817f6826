package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.Opening;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.text.Span;

/**
 * Finds quotations that lost their marks: the source quotes somebody who speaks in the first
 * person; the translation has the first person and no marks, though it uses them elsewhere. What
 * was turned into indirect speech has no first person any more.
 */
public final class QuoteMissing implements TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("quote-missing", Category.PUNCTUATION, Maturity.TRIAL);

  private static final String LIST = "first-person";
  private static final Pattern DASH = Pattern.compile("\\p{Pd}");
  private static final double CONFIDENCE = 0.7;
  private static final double SURE = 0.8;
  private static final double SHORTEST = 5;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<Finding> findings = new ArrayList<>();
    Optional<WordList> here = WordList.of(translation.language(), LIST);
    Optional<WordList> there = WordList.of(source.language(), LIST);
    if (here.isEmpty()
        || there.isEmpty()
        || LanguageTags.sameLanguage(translation.language(), source.language())) {
      return findings;
    }
    List<AlignedPassage> passages = translation.alignment().paragraphs();
    for (int i = 0; i < passages.size(); i++) {
      AlignedPassage passage = passages.get(i);
      boolean comparable =
          isSure(passage)
              && !quotations(translation, passages, i).hasMarks()
              && !DASH.matcher(passage.targetSpan().of(translation.text())).lookingAt()
              && isSettled(translation, passages, i - 1)
              && isSettled(translation, passages, i + 1);
      if (comparable
          && here.get().firstIn(passage.targetSpan().of(translation.text())).isPresent()) {
        ownWords(source, passage.sourceSpan(), there.get())
            .map(quotation -> finding(passage, quotation, source))
            .ifPresent(findings::add);
      }
    }
    return usesMarks(translation) ? findings : List.of();
  }

  private static boolean isSure(AlignedPassage passage) {
    return passage.confidence() >= SURE
        && !passage.target().isEmpty()
        && !passage.source().isEmpty();
  }

  private static Quotations quotations(
      Analysis article, List<AlignedPassage> passages, int number) {
    return Quotations.in(article.text(), passages.get(number).targetSpan());
  }

  /** Whether no quotation runs into or out of a neighbour, and it has none of its own to spare. */
  private static boolean isSettled(Analysis article, List<AlignedPassage> passages, int number) {
    if (number < 0 || number >= passages.size() || passages.get(number).target().isEmpty()) {
      return true;
    }
    return quotations(article, passages, number).isClear();
  }

  /** The quotation of at least five words in the first person, where that is said nowhere else. */
  private static Optional<Span> ownWords(Analysis source, Span paragraph, WordList person) {
    Quotations quotations = Quotations.in(source.text(), paragraph);
    if (!quotations.isClear() || quotations.spans().size() != 1) {
      return Optional.empty();
    }
    Span quotation = quotations.spans().get(0);
    String before = source.text().substring(paragraph.start(), quotation.start());
    String after = source.text().substring(quotation.end(), paragraph.end());
    double words =
        Unit.of(source.sentences()).stream()
            .filter(unit -> quotation.contains(unit.span()))
            .mapToDouble(Unit::weight)
            .sum();
    boolean isOwn =
        words >= SHORTEST
            && person.firstIn(quotation.of(source.text())).isPresent()
            && person.firstIn(before + ' ' + after).isEmpty();
    return isOwn ? Optional.of(quotation) : Optional.empty();
  }

  private static boolean usesMarks(Analysis translation) {
    Span whole = new Span(0, translation.text().length());
    return Quotations.in(translation.text(), whole).spans().size() >= 2;
  }

  private static Finding finding(AlignedPassage passage, Span quotation, Analysis source) {
    String words = Opening.of(quotation.of(source.text()));
    return Finding.of(
            INFO,
            Severity.MINOR,
            CONFIDENCE,
            passage.targetSpan(),
            Messages.say("quote-missing.marks", words))
        .withRelated(List.of(new Related(source.document(), quotation)));
  }
}
