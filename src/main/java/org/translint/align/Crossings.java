package org.translint.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds pairs of links that should cross: where two pieces of the source and two of the translation
 * share more crosswise than straight, they have changed places.
 */
final class Crossings {

  /** What changing places must gain, in units of anchors' weights. */
  private static final double LEAST_GAIN = 2;

  /** The same where the alignment in order put all four pieces together, for want of better. */
  private static final double LEAST_GAIN_OF_FOUR = 1.5;

  /** A piece that shares this part of what is expected of it keeps its place. */
  private static final double GOOD_PART = 0.5;

  /** A bound on the work: a text with more doubtful links is not a text with a few moves. */
  private static final int MOST_DOUBTFUL = 300;

  private final List<Piece> source;
  private final List<Piece> target;
  private final Map<Integer, Map<Integer, Double>> shared;

  Crossings(List<Piece> source, List<Piece> target, Map<Integer, Map<Integer, Double>> shared) {
    this.source = source;
    this.target = target;
    this.shared = shared;
  }

  /** The links with those that cross uncrossed, in the order of the translation. */
  List<Link> uncrossed(List<Link> links) {
    List<Link> uncrossed = ofFour(links);
    List<Integer> doubtful = new ArrayList<>();
    for (int k = 0; k < uncrossed.size(); k++) {
      if (isDoubtful(uncrossed.get(k))) {
        doubtful.add(k);
      }
    }
    if (doubtful.size() > MOST_DOUBTFUL) {
      return uncrossed;
    }
    Map<Integer, Double> changed = new HashMap<>();
    for (int k : doubtful) {
      int best = -1;
      double most = LEAST_GAIN;
      for (int other = 0; other < uncrossed.size(); other++) {
        if (other != k && isPair(uncrossed.get(other)) && !changed.containsKey(other)) {
          double gain = gain(uncrossed.get(k).bead(), uncrossed.get(other).bead());
          if (gain > most) {
            most = gain;
            best = other;
          }
        }
      }
      if (best >= 0 && !changed.containsKey(k)) {
        Bead one = uncrossed.get(k).bead();
        Bead two = uncrossed.get(best).bead();
        uncrossed.set(k, link(two.sourceStart(), one.targetStart(), most));
        uncrossed.set(best, link(one.sourceStart(), two.targetStart(), most));
        changed.put(k, most);
        changed.put(best, most);
      }
    }
    return uncrossed;
  }

  private List<Link> ofFour(List<Link> links) {
    List<Link> uncrossed = new ArrayList<>();
    for (Link link : links) {
      Bead b = link.bead();
      int s = b.sourceStart();
      int t = b.targetStart();
      double gain =
          b.sources() == 2 && b.targets() == 2
              ? gain(new Bead(s, s + 1, t, t + 1), new Bead(s + 1, s + 2, t + 1, t + 2))
              : 0;
      if (gain >= LEAST_GAIN_OF_FOUR) {
        uncrossed.add(link(s + 1, t, gain));
        uncrossed.add(link(s, t + 1, gain));
      } else {
        uncrossed.add(link);
      }
    }
    return uncrossed;
  }

  private double gain(Bead one, Bead two) {
    return shared(one.sourceStart(), two.targetStart())
        + shared(two.sourceStart(), one.targetStart())
        - shared(one.sourceStart(), one.targetStart())
        - shared(two.sourceStart(), two.targetStart());
  }

  private double shared(int s, int t) {
    return shared.getOrDefault(s, Map.of()).getOrDefault(t, 0.0);
  }

  private boolean isDoubtful(Link link) {
    if (!isPair(link)) {
      return false;
    }
    int s = link.bead().sourceStart();
    int t = link.bead().targetStart();
    double expected = (source.get(s).expected() + target.get(t).expected()) / 2;
    return shared(s, t) < GOOD_PART * expected;
  }

  private static boolean isPair(Link link) {
    return link.bead().sources() == 1 && link.bead().targets() == 1 && !link.isMoved();
  }

  private static Link link(int s, int t, double gain) {
    return new Link(new Bead(s, s + 1, t, t + 1), 1 - Math.exp(-gain / LEAST_GAIN), true);
  }
}
