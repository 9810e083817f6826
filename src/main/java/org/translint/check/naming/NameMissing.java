package org.translint.check.naming;

import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;

/** Finds people of the source whom the translation never names. */
public final class NameMissing implements TranslationCheck {

  private static final double CONFIDENCE = 0.7;

  private final CheckInfo info =
      CheckPages.info("name-missing", Category.OMISSION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    return translation.sourceNaming().missing().stream()
        .map(
            missing ->
                Finding.of(
                        info,
                        Severity.MINOR,
                        CONFIDENCE,
                        missing.sentence(),
                        Messages.say("name-missing.person", missing.name()))
                    .withRelated(List.of(new Related(source.document(), missing.place()))))
        .toList();
  }
}
