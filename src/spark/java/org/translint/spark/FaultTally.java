package org.translint.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.run.BatchRules;

/**
 * Where one fault stands. The rank of a place is 1 where it is neutral, else 0.
 *
 * @param stories how many stories have it
 * @param articles how many articles have it
 * @param places in how many places it stands
 * @param first the place that speaks for all: those above neutral first, then by article
 * @param byArticle the best place of each of the first articles by id
 */
record FaultTally(int stories, int articles, int places, Excerpt first, List<Excerpt> byArticle)
    implements Tally {

  private static final Comparator<Excerpt> ORDER =
      Comparator.comparingInt(Excerpt::rank).thenComparing(Comparator.naturalOrder());

  /** One of them may be the one that speaks for all. */
  private static final int MOST = BatchRules.MOST_PLACES_OF_FAULT + 1;

  FaultTally {
    byArticle = List.copyOf(byArticle);
  }

  /**
   * The tally of one story.
   *
   * @param byArticle the best place of each of its articles that have the fault, at least one
   */
  static FaultTally ofStory(int places, List<Excerpt> byArticle) {
    return new FaultTally(
        1, byArticle.size(), places, Collections.min(byArticle, ORDER), firstOf(byArticle));
  }

  /** The better of two places of one article. */
  static Excerpt better(Excerpt one, Excerpt other) {
    return ORDER.compare(one, other) <= 0 ? one : other;
  }

  private static List<Excerpt> firstOf(List<Excerpt> places) {
    return places.stream().sorted(Comparator.comparing(Excerpt::article)).limit(MOST).toList();
  }

  @Override
  public FaultTally plus(Tally tally) {
    FaultTally other = (FaultTally) tally;
    List<Excerpt> all = new ArrayList<>(byArticle);
    all.addAll(other.byArticle);
    return new FaultTally(
        stories + other.stories,
        articles + other.articles,
        places + other.places,
        better(first, other.first),
        firstOf(all));
  }

  /** The places in other articles than the one that speaks for all. */
  List<Excerpt> elsewhere() {
    return byArticle.stream()
        .filter(place -> !place.article().equals(first.article()))
        .limit(BatchRules.MOST_PLACES_OF_FAULT)
        .toList();
  }

  @Override
  public Kind kind() {
    return Kind.FAULT;
  }

  @Override
  public void pack(PackedOutput out) {
    out.number(stories);
    out.number(articles);
    out.number(places);
    first.pack(out);
    out.all(byArticle, place -> place.pack(out));
  }

  static FaultTally unpacked(PackedInput in) {
    return new FaultTally(
        in.integer(),
        in.integer(),
        in.integer(),
        Excerpt.unpacked(in),
        in.all(() -> Excerpt.unpacked(in)));
  }
}
