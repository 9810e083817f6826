package org.translint.finding;

import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Another place that a finding speaks of: the other form of a name, the sentence of the source.
 *
 * @param document where it is: the article itself, its source, or another article
 * @param span in that document's text
 */
public record Related(Document document, Span span) {

  /** The text at the place. */
  public String text() {
    return span.of(document.text());
  }
}
