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
import org.translint.quantity.compare.Datum;
import org.translint.quantity.compare.Pair;
import org.translint.text.Document;

/** Finds dates and times of day that are not those of the source. */
public final class DateMismatch implements TranslationCheck, BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("date-mismatch", Category.NUMBER, Maturity.STABLE);

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
      for (Pair pair : review.changed()) {
        if (isOfTime(pair)) {
          findings.add(wording.changed(review, pair, "date-mismatch." + key(pair.source())));
        }
      }
    }
    return findings;
  }

  private static String key(Datum datum) {
    return datum.kind() == Datum.Kind.TIME ? "time" : "date";
  }

  /** Whether a change is in a date or a time of day. */
  static boolean isOfTime(Pair pair) {
    Datum.Kind kind = pair.source().kind();
    return kind.isOfDate() || kind == Datum.Kind.TIME;
  }
}
