package org.translint.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each possible bead of two texts costs: negative logarithms of chances.
 *
 * <p>Lengths cost as by Gale and Church, <i>A Program for Aligning Sentences in Bilingual
 * Corpora</i> (1993), but the ratio of the texts is the median of the pairs that are firm, so that
 * what was lost does not bend it. Anchors that a bead covers make it cheaper; a piece of it that
 * shares less with the other side than it should makes it dearer, so that a piece that was left out
 * is not taken for one that was merged into its neighbour.
 */
final class BeadCosts {

  /** Variance of a translation's length for each unit of the source's, by Gale and Church. */
  private static final double VARIANCE = 6.8;

  private static final double MOST_FOR_LENGTH = 12;

  /** The most that the anchors of one pair of pieces save. */
  private static final double MOST_FOR_ANCHORS = 12;

  /** What each unit of weight costs that should be shared and is not, and the most of it. */
  private static final double LACK = 1.0;

  private static final double MOST_FOR_LACK = 6;

  /** Fewer firm pairs than this tell no ratio. */
  private static final int FEWEST_FIRM = 3;

  private final List<Piece> source;
  private final List<Piece> target;
  private final double ratio;
  private final Band band;
  private final double[][] shared;

  BeadCosts(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    this(source, target, anchors, ratio(source, target, anchors));
  }

  /** For parts of two texts of which it is known how many times as long the translation is. */
  BeadCosts(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors, double ratio) {
    this.source = source;
    this.target = target;
    band = Band.of(source.size(), target.size(), anchors);
    shared = band.filled(0);
    anchors.stream()
        .filter(a -> band.has(a.source(), a.target()))
        .forEach(a -> shared[a.source()][a.target() - band.low(a.source())] += a.weight());
    this.ratio = ratio;
  }

  /** How many times as long as the source the translation is, going by the firm pairs. */
  static double ratio(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    List<Double> ratios = new ArrayList<>();
    for (AnchorPoint pair : MutualBest.of(anchors)) {
      double one = source.get(pair.source()).length();
      double other = target.get(pair.target()).length();
      if (one > 0 && other > 0) {
        ratios.add(other / one);
      }
    }
    if (ratios.size() < FEWEST_FIRM) {
      return Math.max(1, sum(target)) / Math.max(1, sum(source));
    }
    Collections.sort(ratios);
    int middle = ratios.size() / 2;
    return ratios.size() % 2 == 1
        ? ratios.get(middle)
        : (ratios.get(middle - 1) + ratios.get(middle)) / 2;
  }

  private static double sum(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::length).sum();
  }

  Band band() {
    return band;
  }

  /** The weight of the anchors between two pieces, as far as they are in the band. */
  double shared(int i, int j) {
    return band.has(i, j) ? shared[i][j - band.low(i)] : 0;
  }

  /** The cost of a bead of this shape that begins at piece {@code i} and piece {@code j}. */
  double cost(Shape shape, int i, int j) {
    if (shape.isGap()) {
      return shape.cost();
    }
    double anchors = 0;
    double[] ofSource = new double[shape.sources()];
    double[] ofTarget = new double[shape.targets()];
    for (int s = 0; s < shape.sources(); s++) {
      for (int t = 0; t < shape.targets(); t++) {
        double weight = shared(i + s, j + t);
        ofSource[s] += weight;
        ofTarget[t] += weight;
        anchors += Math.min(MOST_FOR_ANCHORS, weight);
      }
    }
    if (shape.equals(Shape.TWO_TWO)) {
      // Neighbours share words as it is: only what one way of pairing them shares tells something.
      anchors = Math.max(saved(i, j) + saved(i + 1, j + 1), saved(i, j + 1) + saved(i + 1, j));
    } else {
      anchors -= countedTwice(source, i, ofSource) + countedTwice(target, j, ofTarget);
    }
    double lengths =
        lengths(length(source, i, shape.sources()), length(target, j, shape.targets()) / ratio);
    double lack = lack(source, i, ofSource) + lack(target, j, ofTarget);
    return shape.cost() + lengths + lack / 2 - anchors;
  }

  /**
   * What neighbouring pieces share with each other and with the other side: it counts for the one
   * that shares more; the other must show something of its own.
   */
  private static double countedTwice(List<Piece> pieces, int from, double[] found) {
    double twice = 0;
    for (int k = 0; k + 1 < found.length; k++) {
      double both =
          Math.min(pieces.get(from + k).sharedWithNext(), Math.min(found[k], found[k + 1]));
      found[found[k] < found[k + 1] ? k : k + 1] -= both;
      twice += both;
    }
    return twice;
  }

  /** Asked for every cell of the table, and nearly always for one piece or two. */
  private static double length(List<Piece> pieces, int from, int count) {
    return switch (count) {
      case 1 -> pieces.get(from).length();
      case 2 -> pieces.get(from).length() + pieces.get(from + 1).length();
      default -> sum(pieces.subList(from, from + count));
    };
  }

  private double saved(int i, int j) {
    return Math.min(MOST_FOR_ANCHORS, shared(i, j));
  }

  private static double lengths(double one, double other) {
    double mean = Math.max(1, (one + other) / 2);
    double deviation = (other - one) / Math.sqrt(VARIANCE * mean);
    return Math.min(MOST_FOR_LENGTH, deviation * deviation / 2);
  }

  private static double lack(List<Piece> pieces, int from, double[] found) {
    double lack = 0;
    for (int k = 0; k < found.length; k++) {
      double missing = Math.max(0, pieces.get(from + k).expected() - found[k]);
      lack += Math.min(MOST_FOR_LACK, LACK * missing);
    }
    return lack;
  }
}
