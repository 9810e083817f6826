package org.translint.align;

/**
 * Something that stands in a piece of the source and in a piece of the translation alike, such as a
 * number or a name: evidence that the pieces correspond.
 *
 * @param source the piece of the source, counted from 0
 * @param target the piece of the translation, counted from 0
 */
public record AnchorPoint(int source, int target) {}
