package org.translint.check.hygiene;

import java.util.List;
import org.translint.check.BatchArticle;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.CheckPages;
import org.translint.check.Opening;
import org.translint.check.TemplatePassage;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.text.Document;

/**
 * Finds paragraphs that stand in many articles of a batch, and tells each once, in the first of
 * them.
 *
 * <p>At the head or the foot of an article such a paragraph belongs to the page; in the middle it
 * may be the background of a running story.
 */
public final class TemplateText implements BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("template-text", Category.ADDITION, Maturity.STABLE);

  private static final double AT_EDGE = 0.9;
  private static final double WITHIN = 0.7;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(BatchArticle article, BatchKnowledge batch) {
    return batch.templates(article.document()).stream()
        .filter(TemplatePassage::isFirst)
        .map(passage -> finding(article.document(), passage))
        .toList();
  }

  private static Finding finding(Document article, TemplatePassage passage) {
    boolean isAtEdge = passage.block().isAtEdge();
    String message =
        Messages.say(
            "template-text.recurring",
            Opening.of(passage.span().of(article.text())),
            passage.articles(),
            passage.others().get(0).document().id());
    return Finding.of(
            INFO,
            isAtEdge ? Severity.MINOR : Severity.NEUTRAL,
            isAtEdge ? AT_EDGE : WITHIN,
            passage.span(),
            message)
        .withRelated(passage.others());
  }
}
