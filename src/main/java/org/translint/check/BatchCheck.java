package org.translint.check;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.text.Document;

/**
 * A check that needs the whole batch: to weigh its own findings once more, or to find what one
 * article alone does not show.
 */
public non-sealed interface BatchCheck extends Check {

  /** A finding of this check as it stands in the light of the batch: itself, or a changed one. */
  default Finding judge(Finding finding, Document article, BatchKnowledge batch) {
    return finding;
  }

  /** The faults of the article that only the batch shows, in any order. */
  default List<Finding> check(BatchArticle article, BatchKnowledge batch) {
    return List.of();
  }
}
