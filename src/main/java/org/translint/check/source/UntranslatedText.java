package org.translint.check.source;

import java.util.List;
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

/** Finds paragraphs, sentences and clauses of the source that a translation left as they were. */
public final class UntranslatedText implements TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("untranslated-text", Category.UNTRANSLATED, Maturity.STABLE);

  private static final double SURE = 0.97;
  private static final double LIKELY = 0.85;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    if (LanguageTags.sameLanguage(translation.language(), source.language())) {
      return List.of();
    }
    return Leftovers.find(translation, source).stream()
        .map(leftover -> finding(leftover, source))
        .toList();
  }

  private static Finding finding(Leftover leftover, Analysis source) {
    String language = LanguageTags.name(source.language(), Messages.language().locale());
    String words = Opening.of(leftover.source().of(source.text()));
    Severity severity = Severity.MAJOR;
    double confidence = SURE;
    String key =
        switch (leftover.extent()) {
          case PARAGRAPH -> "untranslated-text.paragraph";
          case SENTENCE -> "untranslated-text.sentence";
          case CLAUSE -> "untranslated-text.clause";
        };
    if (leftover.extent() == Leftover.Extent.PARAGRAPH) {
      severity = Severity.CRITICAL;
    } else if (leftover.extent() == Leftover.Extent.CLAUSE) {
      confidence = LIKELY;
    }
    return Finding.of(
            INFO, severity, confidence, leftover.span(), Messages.say(key, language, words))
        .withRelated(List.of(new Related(source.document(), leftover.source())));
  }
}
