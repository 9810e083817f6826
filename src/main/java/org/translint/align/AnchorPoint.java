package org.translint.align;

/**
 * Something that stands in a piece of the source and in a piece of the translation alike, such as a
 * number or a name: evidence that the pieces correspond.
 *
 * @param source the piece of the source, counted from 0
 * @param target the piece of the translation, counted from 0
 * @param weight how much it tells: about the logarithm of how much likelier it is to stand in both
 *     if they correspond; greater than 0
 */
public record AnchorPoint(int source, int target, double weight) {

  private static final double USUAL_WEIGHT = 2.5;

  /** An anchor that tells as much as a rare number or name does. */
  public AnchorPoint(int source, int target) {
    this(source, target, USUAL_WEIGHT);
  }
}
