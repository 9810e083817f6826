package org.translint.text;

/**
 * A stretch of a source and the stretch of its translation that renders it.
 *
 * @param source in the source's text; empty, at the place where it would stand, where the
 *     translation adds something
 * @param target in the translation's text; empty, at the place where it should stand, where the
 *     translation leaves something out
 * @param confidence how sure it is that these and no others belong together, from 0 to 1
 * @param isMoved whether the translation has it in another place than the source
 */
public record AlignedPair(Span source, Span target, double confidence, boolean isMoved) {}
