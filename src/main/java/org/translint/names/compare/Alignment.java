package org.translint.names.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words of two names stand for each other, in any order.
 *
 * @param pairs the words that do, the best first
 * @param leftOne how many words of the one name stand alone
 * @param leftOther how many of the other
 */
record Alignment(List<Pair> pairs, int leftOne, int leftOther) {

  /** Words that stand for each other: one on each side, or several read as one. */
  record Pair(NamePart one, NamePart other, PartDifference difference) {

    boolean hasGivenName() {
      return one.isGiven() || other.isGiven();
    }

    private Pair turned() {
      return new Pair(/* one= */ other, /* other= */ one, difference);
    }
  }

  private record Candidate(Pair pair, List<Integer> ones, List<Integer> others) {}

  Alignment {
    pairs = List.copyOf(pairs);
  }

  /** The same, seen from the other name. */
  Alignment turned() {
    return new Alignment(
        pairs.stream().map(Pair::turned).toList(),
        /* leftOne= */ leftOther,
        /* leftOther= */ leftOne);
  }

  /** Pairs the words that are most alike first, until one name has none left. */
  static Alignment of(WholeName one, WholeName other, NameReader reader, PartComparer comparer) {
    List<Integer> ones = numbers(one);
    List<Integer> others = numbers(other);
    List<Candidate> candidates = candidates(one, other, reader, comparer);
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (ones.containsAll(candidate.ones) && others.containsAll(candidate.others)) {
        ones.removeAll(candidate.ones);
        others.removeAll(candidate.others);
        pairs.add(candidate.pair);
      }
    }
    return new Alignment(pairs, ones.size(), others.size());
  }

  private static List<Candidate> candidates(
      WholeName one, WholeName other, NameReader reader, PartComparer comparer) {
    List<Candidate> candidates = new ArrayList<>();
    for (List<Integer> ones : runs(one.parts().size())) {
      for (List<Integer> others : runs(other.parts().size())) {
        if (ones.size() > 1 && others.size() > 1) {
          continue;
        }
        NamePart a = reader.joined(ones.stream().map(one.parts()::get).toList());
        NamePart b = reader.joined(others.stream().map(other.parts()::get).toList());
        PartDifference difference = comparer.compare(a, b);
        boolean joins = ones.size() + others.size() > 2;
        if (!joins || difference.isClose()) {
          candidates.add(new Candidate(new Pair(a, b, difference), ones, others));
        }
      }
    }
    candidates.sort((a, b) -> Double.compare(b.pair.difference.rank(), a.pair.difference.rank()));
    return candidates;
  }

  /** Each word, and each two or three that follow one another. */
  private static List<List<Integer>> runs(int words) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int from = 0; from < words; from++) {
      for (int to = from + 1; to <= Math.min(words, from + 3); to++) {
        runs.add(IntStream.range(from, to).boxed().toList());
      }
    }
    return runs;
  }

  private static List<Integer> numbers(WholeName name) {
    return new ArrayList<>(IntStream.range(0, name.parts().size()).boxed().toList());
  }
}
