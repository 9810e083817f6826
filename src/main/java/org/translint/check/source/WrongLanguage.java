package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.ForeignPassage;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;

/** Finds paragraphs and sentences in another language than the article. */
public final class WrongLanguage implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("wrong-language", Category.UNTRANSLATED, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (ForeignPassage passage : article.foreign()) {
      String key = passage.wholeBlock() ? "wrong-language.paragraph" : "wrong-language.sentence";
      String message =
          Messages.say(
              key,
              LanguageTags.name(passage.language(), Messages.language().locale()),
              LanguageTags.name(article.language(), Messages.language().locale()));
      findings.add(Finding.of(INFO, Severity.MAJOR, passage.confidence(), passage.span(), message));
    }
    return findings;
  }
}
