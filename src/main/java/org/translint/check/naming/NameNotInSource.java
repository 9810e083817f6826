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
import org.translint.finding.Severity;

/** Finds people whom the translation names and the source does not. */
public final class NameNotInSource implements TranslationCheck {

  private static final double CONFIDENCE = 0.5;

  private final CheckInfo info =
      CheckPages.info("name-not-in-source", Category.ADDITION, Maturity.TRIAL);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    return translation.sourceNaming().strangers().stream()
        .map(
            span ->
                Finding.of(
                    info,
                    Severity.MINOR,
                    CONFIDENCE,
                    span,
                    Messages.say("name-not-in-source.person", span.of(translation.text()))))
        .toList();
  }
}
