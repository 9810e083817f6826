package org.translint.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Aligns the pieces of two texts by their lengths and by anchors, in order: one with one, one with
 * two, two with one, two with two, one left out or added.
 *
 * <p>The costs are those of Gale and Church, <i>A Program for Aligning Sentences in Bilingual
 * Corpora</i> (1993); an anchor that a bead covers makes it cheaper. Stateless and thread-safe.
 */
public final class LengthAligner {

  /** Variance of a translation's length for each unit of the source's, by Gale and Church. */
  private static final double VARIANCE = 6.8;

  /** What an anchor saves, in the same units as the costs: negative logarithms of chances. */
  private static final double ANCHOR = 2.5;

  /** A bound on the work: beyond it the texts are aligned in proportion. */
  private static final long MOST_CELLS = 4_000_000;

  /** The shapes of beads, how many of each side, and what each costs by itself. */
  private enum Shape {
    ONE_ONE(1, 1, 0.12),
    ONE_NONE(1, 0, 4.6),
    NONE_ONE(0, 1, 4.6),
    TWO_ONE(2, 1, 2.4),
    ONE_TWO(1, 2, 2.4),
    TWO_TWO(2, 2, 4.5);

    private final int sources;
    private final int targets;
    private final double cost;

    Shape(int sources, int targets, double cost) {
      this.sources = sources;
      this.targets = targets;
      this.cost = cost;
    }
  }

  /**
   * The beads, in order; together they cover both texts.
   *
   * @param source lengths of the source's pieces, in any unit that suits both languages
   * @param target lengths of the translation's pieces, in the same unit
   * @param anchors that the two share, in any order
   */
  public List<Bead> align(double[] source, double[] target, List<AnchorPoint> anchors) {
    if ((long) (source.length + 1) * (target.length + 1) > MOST_CELLS) {
      return inProportion(source.length, target.length);
    }
    double ratio = Math.max(1, sum(target)) / Math.max(1, sum(source));
    Table table = new Table(source, target, ratio, shared(source.length, target.length, anchors));
    return table.best();
  }

  private static double sum(double[] lengths) {
    return Arrays.stream(lengths).sum();
  }

  private static int[][] shared(int sources, int targets, List<AnchorPoint> anchors) {
    int[][] shared = new int[sources][targets];
    for (AnchorPoint anchor : anchors) {
      shared[anchor.source()][anchor.target()]++;
    }
    return shared;
  }

  private static List<Bead> inProportion(int sources, int targets) {
    List<Bead> beads = new ArrayList<>();
    int fewer = Math.max(1, Math.min(sources, targets));
    for (int i = 0; i < fewer; i++) {
      beads.add(
          new Bead(
              (int) ((long) sources * i / fewer),
              (int) ((long) sources * (i + 1) / fewer),
              (int) ((long) targets * i / fewer),
              (int) ((long) targets * (i + 1) / fewer)));
    }
    return beads;
  }

  /** The dynamic programme: the cheapest way to each pair of positions. */
  private static final class Table {

    private final double[] source;
    private final double[] target;
    private final double ratio;
    private final int[][] shared;
    private final double[][] cost;
    private final Shape[][] step;

    Table(double[] source, double[] target, double ratio, int[][] shared) {
      this.source = source;
      this.target = target;
      this.ratio = ratio;
      this.shared = shared;
      cost = new double[source.length + 1][target.length + 1];
      step = new Shape[source.length + 1][target.length + 1];
    }

    List<Bead> best() {
      for (int i = 0; i <= source.length; i++) {
        for (int j = 0; j <= target.length; j++) {
          if (i + j > 0) {
            fill(i, j);
          }
        }
      }
      List<Bead> beads = new ArrayList<>();
      int i = source.length;
      int j = target.length;
      while (i + j > 0) {
        Shape shape = step[i][j];
        beads.add(new Bead(i - shape.sources, i, j - shape.targets, j));
        i -= shape.sources;
        j -= shape.targets;
      }
      Collections.reverse(beads);
      return beads;
    }

    private void fill(int i, int j) {
      cost[i][j] = Double.POSITIVE_INFINITY;
      for (Shape shape : Shape.values()) {
        int fromI = i - shape.sources;
        int fromJ = j - shape.targets;
        if (fromI >= 0 && fromJ >= 0) {
          double here = cost[fromI][fromJ] + costOf(shape, fromI, i, fromJ, j);
          if (here < cost[i][j]) {
            cost[i][j] = here;
            step[i][j] = shape;
          }
        }
      }
    }

    private double costOf(Shape shape, int fromI, int toI, int fromJ, int toJ) {
      if (shape.sources == 0 || shape.targets == 0) {
        return shape.cost;
      }
      double one = length(source, fromI, toI);
      double other = length(target, fromJ, toJ) / ratio;
      double mean = Math.max(1, (one + other) / 2);
      double deviation = (other - one) / Math.sqrt(VARIANCE * mean);
      return shape.cost
          + Math.min(12, deviation * deviation / 2)
          - ANCHOR * Math.min(4, anchors(fromI, toI, fromJ, toJ));
    }

    private int anchors(int fromI, int toI, int fromJ, int toJ) {
      int count = 0;
      for (int i = fromI; i < toI; i++) {
        for (int j = fromJ; j < toJ; j++) {
          count += shared[i][j];
        }
      }
      return count;
    }

    private static double length(double[] lengths, int from, int to) {
      double length = 0;
      for (int i = from; i < to; i++) {
        length += lengths[i];
      }
      return length;
    }
  }
}
