package org.translint.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of two texts that can be aligned anew with two pieces of the translation put back to each
 * other's place: the pieces of those of its links that are in order.
 */
final class ExchangePart {

  /** What the pairs must share beyond what they share without the exchange. */
  private static final double LEAST_SHARED = 1.5;

  /** The gain that makes an exchange fairly sure. */
  private static final double USUAL_GAIN = 3;

  /** In order of the translation; a piece left out stands before the next one. */
  private static final Comparator<Link> ORDER =
      Comparator.<Link>comparingInt(l -> l.bead().targetStart())
          .thenComparingInt(l -> l.bead().targets())
          .thenComparingInt(l -> l.bead().sourceStart());

  private final PieceTable pieces;
  private final List<Link> moved;
  private final List<Integer> sources;
  private final List<Integer> targets;
  private final double cost;

  ExchangePart(PieceTable pieces, List<Link> links) {
    this.pieces = pieces;
    moved = links.stream().filter(Link::isMoved).toList();
    sources = new ArrayList<>();
    targets = new ArrayList<>();
    for (Link link : links) {
      if (!link.isMoved()) {
        for (int s = link.bead().sourceStart(); s < link.bead().sourceEnd(); s++) {
          sources.add(s);
        }
        for (int t = link.bead().targetStart(); t < link.bead().targetEnd(); t++) {
          targets.add(t);
        }
      }
    }
    sources.sort(Comparator.naturalOrder());
    cost = path(pieces.costs(sources, targets)).cost();
  }

  private CheapestPath path(BeadCosts costs) {
    return new CheapestPath(costs, sources.size(), targets.size());
  }

  /**
   * The exchange of two pieces of the translation, or {@link Exchange#NONE} where it makes no
   * pairs.
   */
  Exchange of(int one, int other) {
    int first = targets.indexOf(one);
    int second = targets.indexOf(other);
    if (first < 0 || second < 0) {
      return Exchange.NONE;
    }
    List<Integer> order = new ArrayList<>(targets);
    order.set(first, other);
    order.set(second, one);
    BeadCosts costs = pieces.costs(sources, order);
    CheapestPath path = path(costs);
    double gain = cost - path.cost();
    if (gain <= 0) {
      return Exchange.NONE;
    }
    Chances chances = new Chances(costs, sources.size(), order.size());
    List<Link> exchanged = new ArrayList<>();
    List<Link> links = new ArrayList<>(moved);
    for (Link link : path.links(chances::confidence)) {
      Bead b = link.bead();
      if (!holds(b, first) && !holds(b, second) && isWhole(b)) {
        links.add(new Link(real(b), link.confidence(), false));
      } else if (b.sources() == 1 && b.targets() == 1) {
        exchanged.add(moved(sources.get(b.sourceStart()), order.get(b.targetStart()), gain));
      } else {
        return Exchange.NONE;
      }
    }
    return exchange(gain, links, exchanged);
  }

  private Exchange exchange(double gain, List<Link> links, List<Link> exchanged) {
    if (exchanged.size() != 2 || !isShown(exchanged.get(0).bead(), exchanged.get(1).bead())) {
      return Exchange.NONE;
    }
    List<Link> all = new ArrayList<>(links);
    all.addAll(exchanged);
    all.sort(ORDER);
    return new Exchange(gain, List.copyOf(all));
  }

  /** Whether it is more than lengths that speaks for the two pairs. */
  private boolean isShown(Bead one, Bead other) {
    double crosswise =
        pieces.shared(one.sourceStart(), one.targetStart())
            + pieces.shared(other.sourceStart(), other.targetStart());
    double straight =
        pieces.shared(one.sourceStart(), other.targetStart())
            + pieces.shared(other.sourceStart(), one.targetStart());
    return crosswise - straight >= LEAST_SHARED;
  }

  private static boolean holds(Bead b, int position) {
    return b.targetStart() <= position && position < b.targetEnd();
  }

  /** Whether the pieces of a bead stand side by side in their texts. */
  private boolean isWhole(Bead b) {
    return isRun(sources.subList(b.sourceStart(), b.sourceEnd()))
        && isRun(targets.subList(b.targetStart(), b.targetEnd()));
  }

  private static boolean isRun(List<Integer> places) {
    for (int k = 1; k < places.size(); k++) {
      if (places.get(k) != places.get(k - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  private Bead real(Bead b) {
    int s = place(sources, b.sourceStart());
    int t = place(targets, b.targetStart());
    return new Bead(s, s + b.sources(), t, t + b.targets());
  }

  private static int place(List<Integer> places, int position) {
    if (position < places.size()) {
      return places.get(position);
    }
    return places.isEmpty() ? 0 : places.get(places.size() - 1) + 1;
  }

  private static Link moved(int s, int t, double gain) {
    return new Link(new Bead(s, s + 1, t, t + 1), 1 - Math.exp(-gain / USUAL_GAIN), true);
  }
}
