package org.translint.check;

import org.translint.text.Span;

/**
 * A paragraph as a batch compares it with those of other articles.
 *
 * @param digest of its letters and digits; what differs has another, by all that can be expected
 * @param span where it stands, in the document's text
 * @param isAtEdge whether it is among the first or the last paragraphs of its article
 */
public record TemplateBlock(long digest, Span span, boolean isAtEdge) {}
