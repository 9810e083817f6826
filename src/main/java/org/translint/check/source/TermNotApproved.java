package org.translint.check.source;

import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.terms.Term;

/** Finds terms of the source that the translation does not render as the glossary approves. */
public final class TermNotApproved implements TranslationCheck {

  private static final double KNOWN = 0.9;
  private static final double LEFT = 0.8;
  private static final double MISSING = 0.6;

  private final CheckInfo info =
      CheckPages.info("term-not-approved", Category.TERMINOLOGY, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    return new TermSearch(translation, source)
        .find().stream().map(missed -> finding(missed, translation, source)).toList();
  }

  private Finding finding(MissedTerm missed, Analysis translation, Analysis source) {
    List<Term> approved = missed.concept().approved(translation.language());
    String said = missed.said().span().of(source.text());
    String text = missed.span().of(translation.text());
    String message =
        Messages.say("term-not-approved." + kind(missed), approved.get(0).text(), said, text);
    Finding finding =
        Finding.of(info, Severity.MAJOR, confidence(missed), missed.span(), message)
            .withRelated(List.of(new Related(source.document(), missed.said().span())));
    return missed.wrong() == null
        ? finding.withSuggestions(approved.stream().map(Term::text).toList(), Applicability.DISPLAY)
        : TermReplacement.fixed(finding, missed.wrong(), text, approved, translation.language());
  }

  private static String kind(MissedTerm missed) {
    if (missed.wrong() == null) {
      return "missing";
    }
    return missed.isLeft() ? "untranslated" : "form";
  }

  private static double confidence(MissedTerm missed) {
    if (missed.wrong() == null) {
      return MISSING;
    }
    return missed.isLeft() ? LEFT : KNOWN;
  }
}
