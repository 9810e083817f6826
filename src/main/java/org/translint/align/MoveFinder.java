package org.translint.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at an alignment again for pieces that the translation has in another place: a piece of the
 * source and one of the translation that are left over, or fit ill where they stand, and fit each
 * other far better, become a link that is moved. Used for one pair of texts.
 */
public final class MoveFinder {

  /**
   * What two pieces must share at least, and beyond what they share with their present partners.
   */
  private static final double LEAST_SHARED = 3;

  private static final double LEAST_GAIN = 3;

  /** The part of what is expected of them that two pieces must share. */
  private static final double LEAST_PART = 0.4;

  /** A piece that shares this part of what is expected of it stays where it is. */
  private static final double GOOD_PART = 0.4;

  /** For pieces that stand alone on both sides, and how many times as long one may be. */
  private static final double LEAST_OF_LEFTOVERS = 0.8;

  private static final double PART_OF_LEFTOVERS = 0.2;
  private static final double LONGEST_LEFTOVER = 2;

  /** The confidence of what a move leaves behind. */
  private static final double UNSURE = 0.5;

  private final PieceTable pieces;

  /** For the pieces of two texts and their anchors. */
  public MoveFinder(List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    this.pieces = new PieceTable(source, target, anchors);
  }

  /** A move that would gain something. */
  private record Move(int source, int target, double gain) {

    Link link() {
      Bead bead = new Bead(source, source + 1, target, target + 1);
      return new Link(bead, 1 - Math.exp(-gain / LEAST_GAIN), true);
    }
  }

  /** The links with moved ones among them, in the order of the translation. */
  public List<Link> find(List<Link> links) {
    return moved(moved(new Exchanges(pieces).exchanged(links), false), true);
  }

  /**
   * @param isLeftoversOnly whether only pieces that stand alone are looked at, which are the
   *     likelier to belong together the fewer they are
   */
  private List<Link> moved(List<Link> links, boolean isLeftoversOnly) {
    Map<Integer, Move> bySource = new HashMap<>();
    Map<Integer, Move> byTarget = new HashMap<>();
    for (Move move : moves(links, isLeftoversOnly)) {
      if (!bySource.containsKey(move.source) && !byTarget.containsKey(move.target)) {
        bySource.put(move.source, move);
        byTarget.put(move.target, move);
      }
    }
    return bySource.isEmpty() ? links : relinked(links, bySource, byTarget);
  }

  /** The pieces of the source that could belong elsewhere, with what they share where they are. */
  private Map<Integer, Double> looseSources(List<Link> links) {
    Map<Integer, Double> loose = new HashMap<>();
    for (Link link : links) {
      Bead b = link.bead();
      for (int s = b.sourceStart(); s < b.sourceEnd(); s++) {
        double present = 0;
        for (int t = b.targetStart(); t < b.targetEnd(); t++) {
          present += pieces.shared(s, t);
        }
        boolean isAtEdge = !link.isMoved() && (s == b.sourceStart() || s == b.sourceEnd() - 1);
        if (isAtEdge && (b.targets() == 0 || present < GOOD_PART * pieces.source(s).expected())) {
          loose.put(s, present);
        }
      }
    }
    return loose;
  }

  private Map<Integer, Double> looseTargets(List<Link> links) {
    Map<Integer, Double> loose = new HashMap<>();
    for (Link link : links) {
      Bead b = link.bead();
      for (int t = b.targetStart(); t < b.targetEnd(); t++) {
        double present = 0;
        for (int s = b.sourceStart(); s < b.sourceEnd(); s++) {
          present += pieces.shared(s, t);
        }
        boolean isAtEdge = !link.isMoved() && (t == b.targetStart() || t == b.targetEnd() - 1);
        if (isAtEdge && (b.sources() == 0 || present < GOOD_PART * pieces.target(t).expected())) {
          loose.put(t, present);
        }
      }
    }
    return loose;
  }

  private List<Move> moves(List<Link> links, boolean isLeftoversOnly) {
    List<Move> moves = new ArrayList<>();
    List<Link> some =
        isLeftoversOnly
            ? links.stream().filter(l -> l.bead().sources() * l.bead().targets() == 0).toList()
            : links;
    Map<Integer, Double> sources = looseSources(some);
    Map<Integer, Double> targets = looseTargets(some);
    sources.forEach(
        (s, presentOfSource) ->
            pieces
                .sharing(s)
                .forEach(
                    (t, weight) -> {
                      Double presentOfTarget = targets.get(t);
                      if (presentOfTarget != null) {
                        double gain = weight - Math.max(presentOfSource, presentOfTarget);
                        if (isLeftoversOnly ? fits(s, t, weight) : isGood(s, t, weight, gain)) {
                          moves.add(new Move(s, t, gain));
                        }
                      }
                    }));
    moves.sort(
        Comparator.comparingDouble(Move::gain)
            .reversed()
            .thenComparingInt(Move::source)
            .thenComparingInt(Move::target));
    return moves;
  }

  private boolean isGood(int s, int t, double weight, double gain) {
    return weight >= LEAST_SHARED
        && gain >= LEAST_GAIN
        && weight >= LEAST_PART * pieces.expected(s, t);
  }

  /** Whether two leftovers may be one: both would hardly be lost and added for one another. */
  private boolean fits(int s, int t, double weight) {
    double one = pieces.source(s).length();
    double other = pieces.target(t).length();
    return weight >= LEAST_OF_LEFTOVERS
        && weight >= PART_OF_LEFTOVERS * pieces.expected(s, t)
        && Math.max(one, other) <= LONGEST_LEFTOVER * Math.min(one, other);
  }

  /** The links without the pieces that move, and the moves where the translation has them. */
  private static List<Link> relinked(
      List<Link> links, Map<Integer, Move> bySource, Map<Integer, Move> byTarget) {
    List<Link> relinked = new ArrayList<>();
    for (Link link : links) {
      Bead b = link.bead();
      int sourceStart = b.sourceStart();
      int sourceEnd = b.sourceEnd();
      int targetStart = b.targetStart();
      int targetEnd = b.targetEnd();
      List<Link> after = new ArrayList<>();
      while (sourceStart < sourceEnd && bySource.containsKey(sourceStart)) {
        sourceStart++;
      }
      while (sourceStart < sourceEnd && bySource.containsKey(sourceEnd - 1)) {
        sourceEnd--;
      }
      while (targetStart < targetEnd && byTarget.containsKey(targetStart)) {
        relinked.add(move(byTarget, targetStart).link());
        targetStart++;
      }
      while (targetStart < targetEnd && byTarget.containsKey(targetEnd - 1)) {
        after.add(0, move(byTarget, targetEnd - 1).link());
        targetEnd--;
      }
      Bead rest = new Bead(sourceStart, sourceEnd, targetStart, targetEnd);
      relinked.addAll(rest.equals(b) ? List.of(link) : remains(rest));
      relinked.addAll(after);
    }
    return relinked;
  }

  private static Move move(Map<Integer, Move> byTarget, int target) {
    Move move = byTarget.get(target);
    if (move == null) {
      throw new IllegalStateException("no move to piece " + target);
    }
    return move;
  }

  /** What is left of a bead: a bead, or its pieces alone. */
  private static List<Link> remains(Bead b) {
    if (b.sources() > 0 && b.targets() > 0) {
      return List.of(new Link(b, UNSURE, false));
    }
    List<Link> alone = new ArrayList<>();
    for (int s = b.sourceStart(); s < b.sourceEnd(); s++) {
      alone.add(new Link(new Bead(s, s + 1, b.targetStart(), b.targetStart()), UNSURE, false));
    }
    for (int t = b.targetStart(); t < b.targetEnd(); t++) {
      alone.add(new Link(new Bead(b.sourceEnd(), b.sourceEnd(), t, t + 1), UNSURE, false));
    }
    return alone;
  }
}
