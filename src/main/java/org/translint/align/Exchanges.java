package org.translint.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds pieces of a translation that have changed places: where both texts, with two pieces put
 * back, go together in order much more cheaply than as they stand.
 *
 * <p>So one of the two pieces may show nothing of its own: that the other has moved, that it fits
 * by its length, and that it is left over at the very place the other came from tell enough.
 */
final class Exchanges {

  /** What it must gain, in natural logarithms of chances: neighbours change places more often. */
  private static final double OF_NEIGHBOURS = 2.5;

  private static final double OF_OTHERS = 5;

  /** A pair of pieces that shares this part of what is expected of it stays as it is. */
  private static final double GOOD_PART = 0.5;

  private static final double LEAST_GOOD = 1;

  /** What a piece must share with one elsewhere before that is looked at. */
  private static final double LEAST_SHARED = 1.5;

  /** How many links around two pieces are looked at again. */
  private static final int AROUND = 2;

  /** Bounds on the work: the longest part that is aligned anew, and how many for far moves. */
  private static final int LONGEST_PART = 60;

  private static final int MOST_FAR = 100;

  private final PieceTable pieces;

  Exchanges(PieceTable pieces) {
    this.pieces = pieces;
  }

  /** Two pieces of the translation, the earlier first, and what speaks for looking at them. */
  private record Pair(int one, int other, double weight) {

    static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other);

    static final Comparator<Pair> BY_WEIGHT =
        Comparator.comparingDouble(Pair::weight).reversed().thenComparing(ORDER);

    double leastGain() {
      return other - one == 1 ? OF_NEIGHBOURS : OF_OTHERS;
    }
  }

  /** Links from one to before another. */
  private record Part(int from, int to) {}

  /** The links with those exchanged that gain by it, in the order of the translation. */
  List<Link> exchanged(List<Link> links) {
    List<Pair> promising = new ArrayList<>();
    for (Pair pair : candidates(links)) {
      double gain = tried(links, pair).gain();
      if (gain >= pair.leastGain()) {
        promising.add(new Pair(pair.one, pair.other, gain));
      }
    }
    promising.sort(Pair.BY_WEIGHT);
    List<Link> result = links;
    for (Pair pair : promising) {
      Exchange exchange = tried(result, pair);
      if (exchange.gain() >= pair.leastGain()) {
        Part part = part(result, pair);
        List<Link> next = new ArrayList<>(result.subList(0, part.from));
        next.addAll(exchange.links());
        next.addAll(result.subList(part.to, result.size()));
        result = next;
      }
    }
    return result;
  }

  private Exchange tried(List<Link> links, Pair pair) {
    Part part = part(links, pair);
    List<Link> some = links.subList(part.from, part.to);
    int most =
        Math.max(
            some.stream().mapToInt(l -> l.bead().sources()).sum(),
            some.stream().mapToInt(l -> l.bead().targets()).sum());
    return most > LONGEST_PART
        ? Exchange.NONE
        : new ExchangePart(pieces, some).of(pair.one, pair.other);
  }

  private static Part part(List<Link> links, Pair pair) {
    int from = linkOf(links, pair.one);
    int to = linkOf(links, pair.other);
    return new Part(Math.max(0, from - AROUND), Math.min(links.size(), to + AROUND + 1));
  }

  /** Which link holds a piece of the translation. */
  private static int linkOf(List<Link> links, int target) {
    int low = 0;
    int high = links.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).bead().targetEnd() > target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Set<Pair> candidates(List<Link> links) {
    TreeSet<Integer> loose = new TreeSet<>();
    for (Link link : links) {
      Bead b = link.bead();
      for (int t = b.targetStart(); t < b.targetEnd() && !isFirm(b); t++) {
        loose.add(t);
      }
    }
    int targets = links.isEmpty() ? 0 : links.get(links.size() - 1).bead().targetEnd();
    TreeSet<Pair> pairs = new TreeSet<>(Pair.ORDER);
    for (int t : loose) {
      if (t > 0) {
        pairs.add(new Pair(t - 1, t, 0));
      }
      if (t + 1 < targets) {
        pairs.add(new Pair(t, t + 1, 0));
      }
    }
    far(links, loose).stream().limit(MOST_FAR).forEach(pairs::add);
    return pairs;
  }

  /** Pieces that share more with one elsewhere, and those that stand around that. */
  private List<Pair> far(List<Link> links, Set<Integer> loose) {
    List<Pair> far = new ArrayList<>();
    for (int k = 0; k < links.size(); k++) {
      Bead b = links.get(k).bead();
      if (isFirm(b)) {
        continue;
      }
      int from = links.get(Math.max(0, k - 1)).bead().targetStart();
      int to = links.get(Math.min(links.size() - 1, k + 1)).bead().targetEnd();
      for (int s = b.sourceStart(); s < b.sourceEnd(); s++) {
        for (int t : new TreeSet<>(pieces.sharing(s).keySet())) {
          double weight = pieces.shared(s, t);
          boolean isHere = b.targets() == 1 && t == b.targetStart();
          if (weight >= LEAST_SHARED && !isHere && loose.contains(t)) {
            addAround(from, to, t, weight, far);
          }
        }
      }
    }
    far.sort(Pair.BY_WEIGHT);
    return far;
  }

  private static void addAround(int from, int to, int target, double weight, List<Pair> far) {
    for (int t = from; t < to; t++) {
      if (Math.abs(t - target) > 1) {
        far.add(new Pair(Math.min(target, t), Math.max(target, t), weight));
      }
    }
  }

  /** Whether a bead is a pair that shares enough to stay as it is. */
  private boolean isFirm(Bead b) {
    if (b.sources() != 1 || b.targets() != 1) {
      return false;
    }
    double shared = pieces.shared(b.sourceStart(), b.targetStart());
    return shared >= LEAST_GOOD
        && shared >= GOOD_PART * pieces.expected(b.sourceStart(), b.targetStart());
  }
}
