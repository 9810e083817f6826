package org.translint.quantity.compare;

import java.util.ArrayList;
import java.util.List;

/** Pairs the data of two texts that agree, the surest first; what is left over stays. */
final class Matching {

  private final List<Datum> source;
  private final List<Datum> target;
  private final List<Pair> pairs = new ArrayList<>();

  Matching(List<Datum> source, List<Datum> target) {
    this.source = new ArrayList<>(source);
    this.target = new ArrayList<>(target);
    for (Agreement level : List.of(Agreement.EXACT, Agreement.VALUE, Agreement.LOOSE)) {
      pair(this.source, this.target, level, pairs);
    }
  }

  /** Moves what agrees out of both lists. */
  private static void pair(
      List<Datum> source, List<Datum> target, Agreement level, List<Pair> pairs) {
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < target.size(); j++) {
        if (Agreement.of(source.get(i), target.get(j)).compareTo(level) >= 0) {
          pairs.add(new Pair(source.remove(i), target.remove(j)));
          i--;
          break;
        }
      }
    }
  }

  /** Takes out of both what agrees, whichever matching it is left over of. */
  static void settle(Matching one, Matching other) {
    settle(one.source, other.target);
    settle(other.source, one.target);
  }

  private static void settle(List<Datum> source, List<Datum> target) {
    for (int i = 0; i < source.size(); i++) {
      for (int j = 0; j < target.size(); j++) {
        if (areOne(source.get(i), target.get(j))) {
          source.remove(i);
          target.remove(j);
          i--;
          break;
        }
      }
    }
  }

  /**
   * Whether the one may be said instead of the other in another sentence: "hundreds" in a headline
   * does not say 384.
   */
  static boolean areOne(Datum source, Datum target) {
    return source.kind() != Datum.Kind.VAGUE
        && target.kind() != Datum.Kind.VAGUE
        && Agreement.of(source, target) != Agreement.NONE;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** What is left over of the source. */
  List<Datum> source() {
    return source;
  }

  /** What is left over of the translation. */
  List<Datum> target() {
    return target;
  }
}
