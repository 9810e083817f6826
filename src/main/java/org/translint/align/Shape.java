package org.translint.align;

/**
 * How many pieces of each side a bead takes, and what that costs by itself: the negative logarithm
 * of how often it happens.
 *
 * <p>After Gale and Church, with longer merges added. Merges are dearer than theirs: headlines and
 * short paragraphs that are lost would else be taken for merged ones.
 *
 * @param index its place among all shapes
 * @param sources pieces of the source
 * @param targets pieces of the translation
 * @param cost 0 or more
 */
record Shape(int index, int sources, int targets, double cost) {

  static final Shape ONE_ONE = new Shape(0, 1, 1, 0.12);
  static final Shape ONE_NONE = new Shape(1, 1, 0, 4.4);
  static final Shape NONE_ONE = new Shape(2, 0, 1, 4.4);
  static final Shape TWO_ONE = new Shape(3, 2, 1, 4.0);
  static final Shape ONE_TWO = new Shape(4, 1, 2, 4.0);
  static final Shape TWO_TWO = new Shape(5, 2, 2, 7.5);
  static final Shape THREE_ONE = new Shape(6, 3, 1, 8.0);
  static final Shape ONE_THREE = new Shape(7, 1, 3, 8.0);

  private static final Shape[] ALL = {
    ONE_ONE, ONE_NONE, NONE_ONE, TWO_ONE, ONE_TWO, TWO_TWO, THREE_ONE, ONE_THREE
  };

  /** All shapes by index; not to be written to. */
  static Shape[] all() {
    return ALL;
  }

  /** Whether something is left out or added. */
  boolean isGap() {
    return sources == 0 || targets == 0;
  }
}
