package org.translint.align;

import java.util.Arrays;
import java.util.List;

/**
 * Aligns the pieces of two texts by their lengths and by anchors, in order: one with one, with two
 * or with three, two with two, one left out or added.
 *
 * <p>The cheapest way through {@link BeadCosts}; in huge texts only ways near the anchors are
 * looked at. Stateless and thread-safe.
 */
public final class LengthAligner {

  /**
   * The beads, in order; together they cover both texts.
   *
   * @param source lengths of the source's pieces, in any unit that suits both languages
   * @param target lengths of the translation's pieces, in the same unit
   * @param anchors that the two share, in any order
   */
  public List<Bead> align(double[] source, double[] target, List<AnchorPoint> anchors) {
    return align(pieces(source), pieces(target), anchors).stream().map(Link::bead).toList();
  }

  /** The same with what is known of the pieces besides, and how sure each bead is. */
  public List<Link> align(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    BeadCosts costs = new BeadCosts(source, target, anchors);
    Chances chances = new Chances(costs, source.size(), target.size());
    return new CheapestPath(costs, source.size(), target.size()).links(chances::confidence);
  }

  private static List<Piece> pieces(double[] lengths) {
    return Arrays.stream(lengths).mapToObj(length -> new Piece(length, 0)).toList();
  }
}
