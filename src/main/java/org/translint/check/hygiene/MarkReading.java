package org.translint.check.hygiene;

import static org.translint.check.hygiene.PairReading.Way.LONE_CLOSE;
import static org.translint.check.hygiene.PairReading.Way.LONE_OPEN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.hygiene.PairReading.Way;
import org.translint.check.hygiene.PairedMark.Role;
import org.translint.text.Span;

/**
 * How the marks of an article that come in pairs are read, all kinds together. Immutable.
 *
 * @param pairs that belong together, by the place where they open
 * @param lax two marks that pair after a fashion, though their shapes or kinds do not fit
 * @param lone marks without a partner, in order
 */
record MarkReading(List<Pair> pairs, List<Pair> lax, List<Lone> lone) {

  /** Two marks with what stands between them. */
  record Pair(Mark open, Mark close) {

    /** From the first mark to the last, in the document's text. */
    Span span() {
      return new Span(open.span().start(), close.span().end());
    }

    /** Whether each is the other's partner. */
    boolean fits() {
      return open.type().partner().equals(close.type().text())
          || close.type().partner().equals(open.type().text());
    }
  }

  /** A mark without a partner. */
  record Lone(Mark mark, boolean opens) {}

  MarkReading {
    pairs = List.copyOf(pairs);
    lax = List.copyOf(lax);
    lone = List.copyOf(lone);
  }

  /**
   * The reading of an article.
   *
   * @param distances for each block, how far it is from the first
   */
  static MarkReading of(Analysis article, MarkFinder finder, int[] distances) {
    List<Pair> pairs = new ArrayList<>();
    List<Lone> lone = new ArrayList<>();
    for (List<Mark> marks : finder.find(article).values()) {
      List<Way> ways = PairReading.of(marks, distances);
      pairs.addAll(pairs(marks, ways));
      lone.addAll(lone(marks, ways));
    }
    pairs.sort(Comparator.comparing(Pair::span));
    lone.sort(Comparator.comparing(l -> l.mark().span()));
    return withoutLaxPairs(pairs, lone);
  }

  private static List<Pair> pairs(List<Mark> marks, List<Way> ways) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < ways.size(); i++) {
      if (ways.get(i) == Way.OPEN) {
        open.push(marks.get(i));
      } else if (ways.get(i) == Way.CLOSE) {
        pairs.add(new Pair(open.pop(), marks.get(i)));
      }
    }
    return pairs;
  }

  private static List<Lone> lone(List<Mark> marks, List<Way> ways) {
    List<Lone> lone = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Mark mark = marks.get(i);
      if ((ways.get(i) == LONE_OPEN || ways.get(i) == LONE_CLOSE) && isClear(mark)) {
        lone.add(new Lone(mark, ways.get(i) == LONE_OPEN));
      }
    }
    return lone;
  }

  /** Whether it is known if the mark opens or closes. */
  private static boolean isClear(Mark mark) {
    return mark.type().role() != Role.EITHER || Math.abs(mark.openCost() - mark.closeCost()) > 1;
  }

  /** Those that pair after a fashion are laxity, but nothing is missing. */
  private static MarkReading withoutLaxPairs(List<Pair> pairs, List<Lone> lone) {
    List<Lone> kept = new ArrayList<>();
    List<Pair> lax = new ArrayList<>();
    for (int i = 0; i < lone.size(); i++) {
      if (i + 1 < lone.size() && isLaxPair(lone.get(i), lone.get(i + 1))) {
        lax.add(new Pair(lone.get(i).mark(), lone.get(i + 1).mark()));
        i++;
      } else {
        kept.add(lone.get(i));
      }
    }
    return new MarkReading(pairs, lax, kept);
  }

  /** Two of one kind whose shapes do not fit, or an opening and a closing mark of two kinds. */
  private static boolean isLaxPair(Lone first, Lone second) {
    PairedMark one = first.mark().type();
    PairedMark other = second.mark().type();
    return first.mark().block() == second.mark().block()
        && one.family() == other.family()
        && (one.kind().equals(other.kind()) || (first.opens() && !second.opens()));
  }
}
