package org.translint.check.source;

import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.Sentence;

/** Finds articles that are no translation of the source that they are paired with. */
public final class WrongSource implements TranslationCheck {

  private static final double CONFIDENCE = 0.95;

  private final CheckInfo info =
      CheckPages.info("wrong-source", Category.MISTRANSLATION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    if (translation.alignment().isOfThisSource()) {
      return List.of();
    }
    List<Sentence> headline = translation.sentences().subList(0, 1);
    List<Sentence> ofSource = source.sentences().subList(0, 1);
    return List.of(
        Finding.of(
                info,
                Severity.CRITICAL,
                CONFIDENCE,
                Passages.span(headline),
                Messages.say("wrong-source.other", Passages.quote(source.text(), ofSource)))
            .withRelated(Passages.related(source, ofSource)));
  }
}
