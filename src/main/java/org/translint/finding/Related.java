package org.translint.finding;

import org.jspecify.annotations.Nullable;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Another place that a finding speaks of: the other form of a name, the sentence of the source.
 *
 * @param document where it is: the article itself, its source, or another article
 * @param span in that document's text
 * @param replacement what stands there once the finding is fixed, where its fix, made there as
 *     well, is as safe as at the place of the finding; else null
 */
public record Related(Document document, Span span, @Nullable String replacement) {

  /** A place that the fix of the finding leaves as it is. */
  public Related(Document document, Span span) {
    this(document, span, null);
  }

  /** The text at the place. */
  public String text() {
    return span.of(document.text());
  }
}
