package org.translint.check.source;

import java.util.List;
import org.translint.check.BatchArticle;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.CheckPages;
import org.translint.check.Opening;
import org.translint.check.RenderingConflict;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;

/** Finds a sentence of the source that other articles of the batch translate in other words. */
public final class InconsistentTranslation implements BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("inconsistent-translation", Category.INCONSISTENT_USE, Maturity.STABLE);

  private static final double SURE = 0.9;
  private static final double LIKELY = 0.8;

  /** An article with more is a text known before that was translated anew, on purpose. */
  private static final int MOST = 5;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(BatchArticle article, BatchKnowledge batch) {
    Document source = article.source();
    List<RenderingConflict> conflicts = batch.conflicts(article.document());
    if (source == null || conflicts.size() > MOST) {
      return List.of();
    }
    return conflicts.stream().map(conflict -> finding(conflict, source)).toList();
  }

  private static Finding finding(RenderingConflict conflict, Document source) {
    Related original = new Related(source, conflict.own().source());
    Related other = new Related(conflict.other(), conflict.otherRendering().target());
    String key =
        switch (conflict.verdict()) {
          case MAJORITY -> "inconsistent-translation.majority";
          case UNDECIDED -> "inconsistent-translation.undecided";
          case WITHIN -> "inconsistent-translation.within";
        };
    String message =
        Messages.say(
            key,
            Opening.of(original.text()),
            Opening.of(other.text()),
            conflict.articles(),
            conflict.other().id());
    double confidence = conflict.verdict() == RenderingConflict.Verdict.MAJORITY ? SURE : LIKELY;
    return Finding.of(INFO, Severity.MINOR, confidence, conflict.own().target(), message)
        .withRelated(List.of(original, other));
  }
}
