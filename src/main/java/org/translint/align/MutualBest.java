package org.translint.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds pairs of pieces that share more with each other than with any other piece by far: firm
 * ground that needs neither order nor lengths.
 */
public final class MutualBest {

  /** In units of anchors' weights: less than two rare words in common may be chance. */
  private static final double LEAST_WEIGHT = 2;

  /** How many times the second best the best must be. */
  private static final double LEAD = 1.5;

  private MutualBest() {}

  /** The pairs by their source, each with the weight of all its anchors. */
  public static List<AnchorPoint> of(List<AnchorPoint> anchors) {
    Map<Integer, Map<Integer, Double>> bySource = new HashMap<>();
    for (AnchorPoint anchor : anchors) {
      bySource
          .computeIfAbsent(anchor.source(), s -> new HashMap<>())
          .merge(anchor.target(), anchor.weight(), Double::sum);
    }
    Map<Integer, Map<Integer, Double>> byTarget = new HashMap<>();
    bySource.forEach(
        (source, row) ->
            row.forEach(
                (target, weight) ->
                    byTarget.computeIfAbsent(target, t -> new HashMap<>()).put(source, weight)));
    List<AnchorPoint> pairs = new ArrayList<>();
    for (Map.Entry<Integer, Map<Integer, Double>> row : new TreeMap<>(bySource).entrySet()) {
      int source = row.getKey();
      int target = clearBest(row.getValue());
      if (target >= 0 && clearBest(byTarget.getOrDefault(target, Map.of())) == source) {
        pairs.add(new AnchorPoint(source, target, row.getValue().getOrDefault(target, 0.0)));
      }
    }
    return pairs;
  }

  /** The piece with by far the most weight, or -1. */
  private static int clearBest(Map<Integer, Double> weights) {
    int best = -1;
    double most = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= LEAST_WEIGHT && most >= LEAD * second ? best : -1;
  }
}
