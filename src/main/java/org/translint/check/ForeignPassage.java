package org.translint.check;

import org.translint.text.Span;

/**
 * A stretch of an article that is in another language.
 *
 * @param span whole sentences, in the document's text
 * @param language the language that it is in, BCP 47
 * @param confidence how sure that is, from 0 to 1
 * @param wholeBlock whether it fills a paragraph or more
 */
public record ForeignPassage(Span span, String language, double confidence, boolean wholeBlock) {}
