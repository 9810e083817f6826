package org.translint.check;

import java.util.List;
import java.util.Optional;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.names.NameUse;
import org.translint.names.index.NameDrift;
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

  /** Where the batch has the fault that {@code stories} counts. */
  default Recurrence recurrence(Finding finding, Document article) {
    Related here = new Related(article, finding.span());
    return new Recurrence(stories(finding, article), 1, here, List.of());
  }

  /** How other articles write the person of {@code use}; nothing where they write the same. */
  default Optional<NameDrift> drift(NameUse use, Document article) {
    return Optional.empty();
  }

  /** In how many articles of this language somebody is called {@code form}. */
  default int articles(String language, String form) {
    return 0;
  }

  /**
   * What the other translations of the article's source do where {@code finding} has a fault, whose
   * first related place is the place in the source.
   */
  default SiblingVotes votes(Finding finding, Document article) {
    return SiblingVotes.NONE;
  }

  /** The sentences that the article renders otherwise than they are rendered elsewhere. */
  default List<RenderingConflict> conflicts(Document article) {
    return List.of();
  }

  /** The paragraphs of the article that recur over the batch, in order. */
  default List<TemplatePassage> templates(Document article) {
    return List.of();
  }

  /** The other translations of the article's source, by id. */
  default List<BatchArticle> siblings(Document article) {
    return List.of();
  }
}
