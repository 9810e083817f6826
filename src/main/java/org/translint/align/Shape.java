package org.translint.align;

/**
 * How many pieces of each side a bead takes, and what that costs by itself: the negative logarithm
 * of how often it happens. After Gale and Church, with longer merges added; merges are dearer than
 * theirs: headlines and short paragraphs that are lost would else be taken for merged ones.
 */
enum Shape {
  ONE_ONE(1, 1, 0.12),
  ONE_NONE(1, 0, 4.4),
  NONE_ONE(0, 1, 4.4),
  TWO_ONE(2, 1, 3.6),
  ONE_TWO(1, 2, 3.6),
  TWO_TWO(2, 2, 6.0),
  THREE_ONE(3, 1, 7.2),
  ONE_THREE(1, 3, 7.2);

  private static final Shape[] ALL = values();

  final int sources;
  final int targets;
  final double cost;

  Shape(int sources, int targets, double cost) {
    this.sources = sources;
    this.targets = targets;
    this.cost = cost;
  }

  /** All shapes; not to be written to. */
  static Shape[] all() {
    return ALL;
  }

  /** Whether something is left out or added. */
  boolean isGap() {
    return sources == 0 || targets == 0;
  }
}
