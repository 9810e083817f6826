package org.translint.check.source;

import org.jspecify.annotations.Nullable;
import org.translint.terms.Concept;
import org.translint.terms.Occurrence;
import org.translint.text.Span;

/**
 * A term of the source that the translation does not render as the glossary wants.
 *
 * @param said the term in the source
 * @param concept the one that it is
 * @param wrong what the translation has instead, or null where that is not known
 * @param isLeft whether that is the source's own term
 * @param span of what is wrong; else empty, about where the term should stand
 */
record MissedTerm(
    Occurrence said, Concept concept, @Nullable Occurrence wrong, boolean isLeft, Span span) {}
