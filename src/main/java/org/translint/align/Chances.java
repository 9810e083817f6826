package org.translint.align;

import java.util.Arrays;

/**
 * How likely each bead is, over all alignments of two texts: the forward and backward sums of the
 * dynamic programme.
 */
final class Chances {

  /**
   * What costs are divided by: words of one sentence are no independent witnesses, so the plain
   * sums would be too sure.
   */
  private static final double TEMPERATURE = 1.2;

  private static final double UNSEEN = Double.NEGATIVE_INFINITY;

  private final BeadCosts costs;
  private final Band band;
  private final int sources;
  private final double[][] before;
  private final double[][] after;

  Chances(BeadCosts costs, int sources, int targets) {
    this.costs = costs;
    this.band = costs.band();
    this.sources = sources;
    before = band.filled(UNSEEN);
    after = band.filled(UNSEEN);
    before[0][0] = 0;
    after[sources][targets - band.low(sources)] = 0;
    for (int i = 0; i <= sources; i++) {
      for (int j = band.low(i); j <= band.high(i); j++) {
        if (i + j > 0) {
          before[i][j - band.low(i)] = sumBefore(i, j);
        }
      }
    }
    for (int i = sources; i >= 0; i--) {
      for (int j = band.high(i); j >= band.low(i); j--) {
        if (i < sources || j < targets) {
          after[i][j - band.low(i)] = sumAfter(i, j);
        }
      }
    }
  }

  private double sumBefore(int i, int j) {
    double[] terms = new double[Shape.all().length];
    for (Shape shape : Shape.all()) {
      int fromI = i - shape.sources();
      int fromJ = j - shape.targets();
      terms[shape.index()] =
          band.has(fromI, fromJ)
              ? before[fromI][fromJ - band.low(fromI)] + logChance(shape, fromI, fromJ)
              : UNSEEN;
    }
    return sum(terms);
  }

  private double sumAfter(int i, int j) {
    double[] terms = new double[Shape.all().length];
    for (Shape shape : Shape.all()) {
      int toI = i + shape.sources();
      int toJ = j + shape.targets();
      terms[shape.index()] =
          band.has(toI, toJ) ? after[toI][toJ - band.low(toI)] + logChance(shape, i, j) : UNSEEN;
    }
    return sum(terms);
  }

  private double logChance(Shape shape, int i, int j) {
    return -costs.cost(shape, i, j) / TEMPERATURE;
  }

  private static double sum(double[] terms) {
    double most = Arrays.stream(terms).max().orElse(UNSEEN);
    if (most == UNSEEN) {
      return UNSEEN;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - most);
    }
    return most + Math.log(sum);
  }

  /** The share of the alignments that have a bead of this shape here. */
  private double share(Shape shape, int i, int j) {
    int toI = i + shape.sources();
    int toJ = j + shape.targets();
    if (!band.has(i, j) || !band.has(toI, toJ)) {
      return 0;
    }
    double all = after[0][0];
    double with =
        before[i][j - band.low(i)] + logChance(shape, i, j) + after[toI][toJ - band.low(toI)];
    return Math.exp(with - all);
  }

  /** The confidence of a bead of the alignment, as {@link Link} defines it. */
  double confidence(CheapestPath.Step step) {
    Shape shape = step.shape();
    int i = step.source();
    int j = step.target();
    double share = 0;
    if (shape.equals(Shape.ONE_NONE)) {
      for (int t = band.low(i); t <= band.high(i); t++) {
        share += share(shape, i, t);
      }
    } else if (shape.equals(Shape.NONE_ONE)) {
      for (int s = 0; s <= sources; s++) {
        share += share(shape, s, j);
      }
    } else {
      share = share(shape, i, j);
    }
    return Math.max(0, Math.min(1, share));
  }
}
