package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.CheckPages;
import org.translint.check.FigureReview;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.quantity.compare.Datum;
import org.translint.text.Document;

/** Finds numbers of the source that the translation does not have. */
public final class NumberMissing implements TranslationCheck, BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("number-missing", Category.OMISSION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public Finding judge(Finding finding, Document article, BatchKnowledge batch) {
    return SiblingEvidence.weigh(finding, batch.votes(finding, article));
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<Finding> findings = new ArrayList<>();
    for (FigureReview review : translation.figures()) {
      for (Datum datum : review.missing()) {
        findings.add(
            SiblingEvidence.lone(
                Finding.of(
                        INFO,
                        Severity.MAJOR,
                        review.confidence(),
                        FigurePlace.ofMissing(datum, review),
                        Messages.say(
                            "number-missing.figure", datum.quantity().span().of(source.text())))
                    .withRelated(
                        List.of(new Related(source.document(), datum.quantity().span())))));
      }
    }
    return findings;
  }
}
