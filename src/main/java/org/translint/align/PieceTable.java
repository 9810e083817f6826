package org.translint.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of two texts and what each pair of them shares. Immutable. */
final class PieceTable {

  private final List<Piece> source;
  private final List<Piece> target;
  private final Map<Integer, Map<Integer, Double>> shared = new HashMap<>();
  private final double ratio;

  PieceTable(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    this.source = source;
    this.target = target;
    for (AnchorPoint anchor : anchors) {
      shared
          .computeIfAbsent(anchor.source(), s -> new HashMap<>())
          .merge(anchor.target(), anchor.weight(), Double::sum);
    }
    ratio = BeadCosts.ratio(source, target, anchors);
  }

  Piece source(int s) {
    return source.get(s);
  }

  Piece target(int t) {
    return target.get(t);
  }

  /** The weight of all that two pieces share. */
  double shared(int s, int t) {
    return shared.getOrDefault(s, Map.of()).getOrDefault(t, 0.0);
  }

  /** The pieces of the translation with which a piece shares anything, and the weight of it. */
  Map<Integer, Double> sharing(int s) {
    return shared.getOrDefault(s, Map.of());
  }

  /** How much weight two pieces should share if they correspond. */
  double expected(int s, int t) {
    return (source.get(s).expected() + target.get(t).expected()) / 2;
  }

  /** The costs of beads of some of the pieces, in the orders that are given. */
  BeadCosts costs(List<Integer> sources, List<Integer> targets) {
    List<AnchorPoint> anchors = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      for (int j = 0; j < targets.size(); j++) {
        double weight = shared(sources.get(i), targets.get(j));
        if (weight > 0) {
          anchors.add(new AnchorPoint(i, j, weight));
        }
      }
    }
    return new BeadCosts(some(source, sources), some(target, targets), anchors, ratio);
  }

  /**
   * Pieces that are no neighbours in their text are taken to share with each other whatever they
   * can: nobody knows, and so they are not merged for it.
   */
  private static List<Piece> some(List<Piece> pieces, List<Integer> places) {
    List<Piece> some = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      Piece piece = pieces.get(places.get(k));
      boolean isBeforeNext = k + 1 == places.size() || places.get(k + 1).equals(places.get(k) + 1);
      some.add(
          isBeforeNext ? piece : new Piece(piece.length(), piece.expected(), Double.MAX_VALUE));
    }
    return some;
  }
}
