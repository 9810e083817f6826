package org.translint.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    return new Table(costs, source.size(), target.size()).best();
  }

  private static List<Piece> pieces(double[] lengths) {
    return Arrays.stream(lengths).mapToObj(length -> new Piece(length, 0)).toList();
  }

  /** The dynamic programme: the cheapest way to each pair of positions. */
  private static final class Table {

    private final BeadCosts costs;
    private final Band band;
    private final int sources;
    private final int targets;
    private final double[][] cost;
    private final byte[][] step;

    Table(BeadCosts costs, int sources, int targets) {
      this.costs = costs;
      this.band = costs.band();
      this.sources = sources;
      this.targets = targets;
      cost = band.filled(Double.POSITIVE_INFINITY);
      step = new byte[cost.length][];
      for (int i = 0; i < step.length; i++) {
        step[i] = new byte[cost[i].length];
      }
    }

    List<Link> best() {
      cost[0][0] = 0;
      for (int i = 0; i <= sources; i++) {
        for (int j = band.low(i); j <= band.high(i); j++) {
          if (i + j > 0) {
            fill(i, j);
          }
        }
      }
      Chances chances = new Chances(costs, sources, targets);
      List<Link> links = new ArrayList<>();
      int i = sources;
      int j = targets;
      while (i + j > 0) {
        Shape shape = Shape.all()[step[i][j - band.low(i)]];
        Bead bead = new Bead(i - shape.sources(), i, j - shape.targets(), j);
        i = bead.sourceStart();
        j = bead.targetStart();
        links.add(new Link(bead, chances.confidence(shape, i, j), false));
      }
      Collections.reverse(links);
      return links;
    }

    private void fill(int i, int j) {
      int column = j - band.low(i);
      for (Shape shape : Shape.all()) {
        int fromI = i - shape.sources();
        int fromJ = j - shape.targets();
        if (band.has(fromI, fromJ)) {
          double here = cost[fromI][fromJ - band.low(fromI)] + costs.cost(shape, fromI, fromJ);
          if (here < cost[i][column]) {
            cost[i][column] = here;
            step[i][column] = (byte) shape.index();
          }
        }
      }
    }
  }
}
