package org.translint.align;

/**
 * A bead of an alignment with what is known about it.
 *
 * @param bead which pieces
 * @param confidence from 0 to 1: the share that this bead has in all alignments of the two texts,
 *     each counted by its likeliness; for a piece left out or added, that of all alignments in
 *     which it stands alone, wherever. For a moved bead, how much better its pieces fit each other
 *     than what stands in their places
 * @param isMoved whether the pieces stand in another order than those around them
 */
public record Link(Bead bead, double confidence, boolean isMoved) {}
