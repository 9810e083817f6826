package org.translint.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.names.NameUse;
import org.translint.text.Document;

/**
 * What a batch check sees of one article.
 *
 * @param document the article
 * @param source its source, or null
 * @param names the names in it, as the batch is told of them
 */
public record BatchArticle(Document document, @Nullable Document source, List<NameUse> names) {

  public BatchArticle {
    names = List.copyOf(names);
  }
}
