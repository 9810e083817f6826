package org.translint.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which pairs of positions an alignment looks at: all of them in texts of usual length, in huge
 * ones those near the line from start to end that the strongest anchors bend.
 *
 * <p>A position is a number of pieces; row {@code i} is after {@code i} pieces of the source.
 */
final class Band {

  private static final int MOST_CELLS = 1_000_000;
  private static final int LEAST_HALF_WIDTH = 50;

  private final int[] low;
  private final int[] high;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  /** The band for texts of so many pieces. */
  static Band of(int sources, int targets, List<AnchorPoint> anchors) {
    int[] low = new int[sources + 1];
    int[] high = new int[sources + 1];
    if ((long) (sources + 1) * (targets + 1) <= MOST_CELLS) {
      Arrays.fill(high, targets);
      return new Band(low, high);
    }
    int half = Math.max(LEAST_HALF_WIDTH, MOST_CELLS / (sources + 1) / 2);
    List<AnchorPoint> chain = chain(anchors);
    chain.add(new AnchorPoint(sources, targets));
    int fromSource = 0;
    int fromTarget = 0;
    for (AnchorPoint to : chain) {
      int rows = Math.max(1, to.source() - fromSource);
      for (int i = fromSource; i <= to.source(); i++) {
        long ahead = (long) (to.target() - fromTarget) * (i - fromSource) / rows;
        int middle = fromTarget + (int) ahead;
        low[i] = Math.max(0, middle - half);
        high[i] = Math.min(targets, middle + half);
      }
      fromSource = to.source();
      fromTarget = to.target();
    }
    low[0] = 0;
    high[sources] = targets;
    for (int i = 0; i < sources; i++) {
      high[i] = Math.max(high[i], low[i + 1]);
    }
    return new Band(low, high);
  }

  /** The longest run of anchors, alone the strongest of their pieces, that keeps the order. */
  private static List<AnchorPoint> chain(List<AnchorPoint> anchors) {
    List<AnchorPoint> strong = new ArrayList<>(MutualBest.of(anchors));
    strong.sort(Comparator.comparingInt(AnchorPoint::source));
    int[] last = new int[strong.size()];
    int[] before = new int[strong.size()];
    int length = 0;
    for (int i = 0; i < strong.size(); i++) {
      int target = strong.get(i).target();
      int from = 0;
      int to = length;
      while (from < to) {
        int middle = (from + to) / 2;
        if (strong.get(last[middle]).target() < target) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      before[i] = from > 0 ? last[from - 1] : -1;
      last[from] = i;
      length = Math.max(length, from + 1);
    }
    List<AnchorPoint> chain = new ArrayList<>();
    for (int i = length > 0 ? last[length - 1] : -1; i >= 0; i = before[i]) {
      chain.add(0, strong.get(i));
    }
    return chain;
  }

  /** The first position of the translation in row {@code i}. */
  int low(int i) {
    return low[i];
  }

  /** The last position of the translation in row {@code i}. */
  int high(int i) {
    return high[i];
  }

  /** Whether the pair of positions is in the band. */
  boolean has(int i, int j) {
    return i >= 0 && i < low.length && j >= low[i] && j <= high[i];
  }

  /** A number for each pair of positions in the band, all {@code value} at first. */
  double[][] filled(double value) {
    double[][] rows = new double[low.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[high[i] - low[i] + 1];
      Arrays.fill(rows[i], value);
    }
    return rows;
  }
}
