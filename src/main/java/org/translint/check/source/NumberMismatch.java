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
import org.translint.quantity.compare.Pair;
import org.translint.text.Document;

/** Finds numbers that are not those of the source: changed, scaled, of another unit, or added. */
public final class NumberMismatch implements TranslationCheck, BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("number-mismatch", Category.NUMBER, Maturity.STABLE);

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
    FigureWording wording = new FigureWording(INFO, translation, source);
    List<Finding> findings = new ArrayList<>();
    for (FigureReview review : translation.figures()) {
      review.changed().stream()
          .filter(pair -> !DateMismatch.isOfTime(pair))
          .forEach(pair -> findings.add(wording.changed(review, pair, key(pair))));
      review.comparison().kept().stream()
          .filter(Pair::isOfOtherUnit)
          .forEach(pair -> findings.add(wording.otherUnit(review, pair)));
      for (Datum datum : review.added()) {
        findings.add(
            SiblingEvidence.lone(
                Finding.of(
                        INFO,
                        Severity.MAJOR,
                        review.confidence(),
                        FigurePlace.of(datum, translation.text()),
                        Messages.say(
                            "number-mismatch.added",
                            datum.quantity().span().of(translation.text())))
                    .withRelated(
                        List.of(new Related(source.document(), review.passage().sourceSpan())))));
      }
    }
    return findings;
  }

  private static String key(Pair pair) {
    return pair.isScaled() ? "number-mismatch.scaled" : "number-mismatch.changed";
  }
}
