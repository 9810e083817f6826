package org.translint.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.align.AnchorPoint;
import org.translint.align.MutualBest;
import org.translint.check.Evidence.Kind;

/**
 * What the evidence of a source and its translation is worth: the rarer in either text, the more it
 * tells that two pieces which share it correspond.
 *
 * <p>The weight is half the logarithm of how much rarer the evidence is than the pieces, in both
 * texts together, times how far its kind is trusted. How much of it a translation shows is learned
 * from the pairs of paragraphs that are firm by their evidence alone.
 */
final class SharedEvidence {

  /** A text of fewer paragraphs is taken for one of so many, or nothing in it would be rare. */
  private static final int FEWEST_PIECES = 6;

  private static final int FEWEST_FIRM = 3;
  private static final double LEAST_WEIGHT = 0.15;

  /** What stands in so many pairs of pieces tells nothing; in long texts it would cost much. */
  private static final int MOST_PAIRS = 400;

  private static final int MOST_PAIRS_IN_LONG_TEXTS = 25;
  private static final int LONG_TEXT = 1_000;

  /** Firm pairs are those that share more than most do. */
  private static final double CAUTION = 0.85;

  /** Sums of doubles depend on the order, and results must not. */
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::kind).thenComparing(Evidence::key);

  private final Map<Evidence, Double> weights = new HashMap<>();
  private final Map<Kind, Double> rates = new EnumMap<>(Kind.class);
  private final int mostPairs;
  private final double chance;

  /** For the evidence of each paragraph of the source and of the translation. */
  SharedEvidence(List<Set<Evidence>> source, List<Set<Evidence>> target) {
    mostPairs =
        Math.max(source.size(), target.size()) > LONG_TEXT ? MOST_PAIRS_IN_LONG_TEXTS : MOST_PAIRS;
    Map<Evidence, Integer> inSource = counts(source);
    Map<Evidence, Integer> inTarget = counts(target);
    double pieces =
        (double) Math.max(FEWEST_PIECES, source.size()) * Math.max(FEWEST_PIECES, target.size());
    for (Map<Evidence, Integer> counts : List.of(inSource, inTarget)) {
      for (Evidence evidence : counts.keySet()) {
        double pairs =
            (double) inSource.getOrDefault(evidence, 1) * inTarget.getOrDefault(evidence, 1);
        double weight = evidence.kind().trust() * Math.log(pieces / pairs) / 2;
        weights.put(evidence, Math.max(0, weight));
      }
    }
    chance = allShared(inSource, inTarget) / Math.max(1, source.size() * (double) target.size());
    learnRates(source, target);
  }

  /** What a paragraph of the source and one of the translation share on average, by chance. */
  double chance() {
    return chance;
  }

  /** What all pairs of pieces share, together. */
  private double allShared(Map<Evidence, Integer> inSource, Map<Evidence, Integer> inTarget) {
    return inSource.keySet().stream()
        .sorted(ORDER)
        .mapToDouble(e -> weight(e) * inSource.getOrDefault(e, 0) * inTarget.getOrDefault(e, 0))
        .sum();
  }

  private static Map<Evidence, Integer> counts(List<Set<Evidence>> pieces) {
    Map<Evidence, Integer> counts = new HashMap<>();
    pieces.forEach(piece -> piece.forEach(e -> counts.merge(e, 1, Integer::sum)));
    return counts;
  }

  private void learnRates(List<Set<Evidence>> source, List<Set<Evidence>> target) {
    List<AnchorPoint> firm = MutualBest.of(anchors(source, target));
    for (Kind kind : Kind.values()) {
      double held = 0;
      double shown = 0;
      for (AnchorPoint pair : firm) {
        Set<Evidence> one = source.get(pair.source());
        Set<Evidence> other = target.get(pair.target());
        held += (weight(one, kind) + weight(other, kind)) / 2;
        shown += shared(one, other, kind);
      }
      boolean isTold = firm.size() >= FEWEST_FIRM && held > 0;
      rates.put(kind, CAUTION * (isTold ? shown / held : kind.usualRate()));
    }
  }

  private double weight(Evidence evidence) {
    return weights.getOrDefault(evidence, 0.0);
  }

  private double weight(Set<Evidence> piece, Kind kind) {
    return piece.stream()
        .filter(e -> e.kind() == kind)
        .sorted(ORDER)
        .mapToDouble(this::weight)
        .sum();
  }

  private double shared(Set<Evidence> one, Set<Evidence> other, Kind kind) {
    return one.stream()
        .filter(e -> e.kind() == kind && other.contains(e))
        .sorted(ORDER)
        .mapToDouble(this::weight)
        .sum();
  }

  /** The weight of what two pieces share. */
  double shared(Set<Evidence> one, Set<Evidence> other) {
    return one.stream().filter(other::contains).sorted(ORDER).mapToDouble(this::weight).sum();
  }

  /** The weight of what a piece holds, shared or not. */
  double held(Set<Evidence> piece) {
    return piece.stream().sorted(ORDER).mapToDouble(this::weight).sum();
  }

  /** The weight of what a piece should share with the piece that it corresponds to. */
  double expected(Set<Evidence> piece) {
    double expected = 0;
    for (Kind kind : Kind.values()) {
      expected += rates.getOrDefault(kind, 0.0) * weight(piece, kind);
    }
    return Math.max(0, expected - chance);
  }

  /** What the pieces share, one anchor for each pair that shares anything, by source and target. */
  List<AnchorPoint> anchors(List<Set<Evidence>> source, List<Set<Evidence>> target) {
    Map<Evidence, List<Integer>> inTarget = new HashMap<>();
    for (int j = 0; j < target.size(); j++) {
      for (Evidence evidence : target.get(j)) {
        inTarget.computeIfAbsent(evidence, e -> new ArrayList<>()).add(j);
      }
    }
    Map<Evidence, Integer> inSource = counts(source);
    List<AnchorPoint> anchors = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      Map<Integer, Double> row = new HashMap<>();
      for (Evidence evidence : source.get(i).stream().sorted(ORDER).toList()) {
        List<Integer> places = inTarget.getOrDefault(evidence, List.of());
        double weight = weight(evidence);
        if (weight >= LEAST_WEIGHT
            && places.size() * inSource.getOrDefault(evidence, 1) <= mostPairs) {
          places.forEach(j -> row.merge(j, weight, Double::sum));
        }
      }
      List<Integer> columns = new ArrayList<>(row.keySet());
      Collections.sort(columns);
      for (int j : columns) {
        double beyondChance = row.getOrDefault(j, 0.0) - chance;
        if (beyondChance > 0) {
          anchors.add(new AnchorPoint(i, j, beyondChance));
        }
      }
    }
    return anchors;
  }
}
