package org.translint.quantity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the data of an article with those of its source, passage by passage. What a passage
 * lacks or has too many is looked for in its paragraph and its neighbours before it is missed: a
 * translation may say a number one sentence earlier, or once where the source says it twice.
 */
public final class ArticleComparison {

  /** Less alike, two data are a loss and an addition, not a change. */
  private static final double LEAST_LIKENESS = 0.35;

  /** How many passages away a number may be said in the same paragraph. */
  private static final int REACH = 4;

  /**
   * A passage with more data is a table or a list, where every number may stand for every other.
   */
  private static final int MOST_DATA = 200;

  private final List<Passage> passages;
  private final List<Matching> matchings;

  private ArticleComparison(List<Passage> passages) {
    this.passages = passages;
    matchings = passages.stream().map(ArticleComparison::matching).toList();
  }

  /** The comparisons of the passages, in their order. */
  public static List<Comparison> of(List<Passage> passages) {
    ArticleComparison article = new ArticleComparison(passages);
    article.settleNeighbours();
    return IntStream.range(0, passages.size()).mapToObj(article::compare).toList();
  }

  private static Matching matching(Passage passage) {
    boolean isTable = passage.source().size() > MOST_DATA || passage.target().size() > MOST_DATA;
    return isTable
        ? new Matching(List.of(), List.of())
        : new Matching(passage.source(), passage.target());
  }

  private void settleNeighbours() {
    for (int i = 0; i < passages.size(); i++) {
      for (int j = i + 1; j < passages.size() && areNear(i, j); j++) {
        Matching.settle(matchings.get(i), matchings.get(j));
      }
    }
  }

  private boolean areNear(int i, int j) {
    int distance = Math.abs(i - j);
    return distance <= 1
        || (distance <= REACH && passages.get(i).paragraph() == passages.get(j).paragraph());
  }

  private Comparison compare(int passage) {
    Matching matching = matchings.get(passage);
    List<Datum> missing =
        new ArrayList<>(
            matching.source().stream().filter(s -> !isEchoed(s, passage, false)).toList());
    List<Datum> echoedSource = new ArrayList<>(matching.source());
    echoedSource.removeAll(missing);
    List<Datum> added =
        new ArrayList<>(
            matching.target().stream().filter(t -> !isEchoed(t, passage, true)).toList());
    List<Datum> echoedTarget = new ArrayList<>(matching.target());
    echoedTarget.removeAll(added);
    List<Pair> changed = new ArrayList<>(changed(missing, added));
    // One of two equal numbers may have become another, or another equal to one nearby.
    changed.addAll(changed(echoedSource, added));
    changed.addAll(changed(missing, echoedTarget));
    return new Comparison(matching.pairs(), changed, missing, added);
  }

  /** Whether the other text has the same there or nearby, though something else renders it. */
  private boolean isEchoed(Datum datum, int passage, boolean isOfTarget) {
    int first = Math.max(0, passage - REACH);
    int last = Math.min(passages.size() - 1, passage + REACH);
    for (int i = first; i <= last; i++) {
      if (areNear(i, passage)) {
        Passage near = passages.get(i);
        boolean isEcho =
            isOfTarget
                ? near.source().stream().anyMatch(s -> Matching.areOne(s, datum))
                : near.target().stream().anyMatch(t -> Matching.areOne(datum, t));
        if (isEcho) {
          return true;
        }
      }
    }
    return false;
  }

  /** Pairs what is likest, and takes it out of both lists. */
  private static List<Pair> changed(List<Datum> source, List<Datum> target) {
    List<Pair> pairs = new ArrayList<>();
    while (true) {
      double best = LEAST_LIKENESS;
      Pair likest = null;
      for (Datum s : source) {
        for (Datum t : target) {
          double likeness = Likeness.of(s, t);
          if (likeness > best) {
            best = likeness;
            likest = new Pair(s, t);
          }
        }
      }
      if (likest == null) {
        return pairs;
      }
      pairs.add(likest);
      source.remove(likest.source());
      target.remove(likest.target());
    }
  }
}
