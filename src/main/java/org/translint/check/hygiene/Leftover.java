package org.translint.check.hygiene;

import org.translint.text.Span;

/**
 * Something in an article that is not of the article.
 *
 * @param kind what it is
 * @param span where, in the document's text
 */
record Leftover(LeftoverKind kind, Span span) {}
