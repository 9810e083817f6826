package org.translint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.run.BatchRules;

/**
 * Where one paragraph stands. The rank of a place is its number in the article.
 *
 * @param byLanguage how often each language has it
 * @param first the first places, by article; none where they are not asked for
 */
record ParagraphTally(SortedMap<String, Times> byLanguage, List<Excerpt> first) implements Tally {

  private static final int MOST = BatchRules.MOST_PLACES_OF_PARAGRAPH + 1;

  ParagraphTally {
    byLanguage = new TreeMap<>(byLanguage);
    first = first.stream().sorted().limit(MOST).toList();
  }

  /**
   * How often.
   *
   * @param stories in how many stories
   * @param places in how many places
   */
  record Times(long stories, long places) {

    Times plus(Times other) {
      return new Times(stories + other.stories, places + other.places);
    }
  }

  @Override
  public ParagraphTally plus(Tally tally) {
    ParagraphTally other = (ParagraphTally) tally;
    SortedMap<String, Times> both = new TreeMap<>(byLanguage);
    other.byLanguage.forEach((language, times) -> both.merge(language, times, Times::plus));
    List<Excerpt> all = new ArrayList<>(first);
    all.addAll(other.first);
    return new ParagraphTally(both, all);
  }

  /**
   * Whether the articles of some language have it often enough for a template.
   *
   * @param articles how many articles of each language the batch has
   */
  boolean recurs(Map<String, Long> articles) {
    return byLanguage.entrySet().stream()
        .anyMatch(
            language ->
                BatchRules.recurs(
                    language.getValue().stories(),
                    language.getValue().places(),
                    articles.getOrDefault(language.getKey(), 0L)));
  }

  /** In how many places it stands. */
  int places() {
    return (int) byLanguage.values().stream().mapToLong(Times::places).sum();
  }

  @Override
  public Kind kind() {
    return Kind.PARAGRAPH;
  }

  @Override
  public void pack(PackedOutput out) {
    out.all(
        byLanguage.entrySet(),
        language -> {
          out.text(language.getKey());
          out.number(language.getValue().stories());
          out.number(language.getValue().places());
        });
    out.all(first, place -> place.pack(out));
  }

  static ParagraphTally unpacked(PackedInput in) {
    SortedMap<String, Times> byLanguage = new TreeMap<>();
    in.all(() -> byLanguage.put(in.text(), new Times(in.number(), in.number())));
    return new ParagraphTally(byLanguage, in.all(() -> Excerpt.unpacked(in)));
  }
}
