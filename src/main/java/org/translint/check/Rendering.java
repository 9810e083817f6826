package org.translint.check;

import org.translint.text.Span;

/**
 * How an article renders one sentence of its source, small enough to be kept for a whole batch.
 * Those with the same {@code sentence} render the same words of one language into another.
 *
 * @param sentence a hash of the source's sentence and of both languages
 * @param wording a hash of what the article writes; unlike {@code sentence}, equal where nothing
 *     but punctuation, spaces, accents, the writing of digits or grammatical gender differs
 * @param source in the source's text
 * @param target in the article's text
 * @param isLong whether the source's sentence is so long that even one article should write it once
 *     and for all
 */
public record Rendering(long sentence, long wording, Span source, Span target, boolean isLong) {}
