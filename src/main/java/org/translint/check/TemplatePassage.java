package org.translint.check;

import java.util.List;
import org.translint.finding.Related;
import org.translint.text.Span;

/**
 * A paragraph of an article that recurs over the batch.
 *
 * @param block where it stands in the article
 * @param articles how many articles have it
 * @param isFirst whether this article is the first of them by id, which speaks for all
 * @param others the places in the next few articles, by id
 */
public record TemplatePassage(
    TemplateBlock block, int articles, boolean isFirst, List<Related> others) {

  public TemplatePassage {
    others = List.copyOf(others);
  }

  /** Where it stands, in the text of the article. */
  public Span span() {
    return block.span();
  }
}
