package org.translint.check;

import org.translint.finding.Finding;
import org.translint.text.Document;

/**
 * What only the batch as a whole knows. Immutable; does not depend on the order of the articles.
 */
@FunctionalInterface
public interface BatchKnowledge {

  /**
   * In how many stories of the batch the check of {@code finding} found the same text, in articles
   * of the same language; capitals make no difference.
   */
  int stories(Finding finding, Document article);
}
