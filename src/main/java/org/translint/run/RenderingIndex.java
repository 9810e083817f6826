package org.translint.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.check.Rendering;
import org.translint.check.RenderingConflict;
import org.translint.check.RenderingConflict.Verdict;

/**
 * Knows which sentences the articles of a batch render otherwise than other articles do. Immutable.
 *
 * <p>Stories are compared, by how many have a rendering; where as many have the one as the other,
 * that of the first article by id stays. A story that has one sentence in several wordings of one
 * language, as where several systems translated it, is no witness: nobody knows which of them
 * belongs with which of another story. While it is made, it keeps no more than the sentences that
 * occur twice; afterwards, the conflicts.
 */
final class RenderingIndex {

  /**
   * Where one of two is longer than by this, it says more, or the sentences do not belong together.
   */
  private static final double LEAST_LIKE_LENGTH = 0.5;

  private final Map<String, List<RenderingConflict>> conflicts = new HashMap<>();

  /** A sentence where it occurs. */
  private record Occurrence(Facts facts, Rendering rendering) {

    String article() {
      return facts.document().id();
    }

    long wording() {
      return rendering.wording();
    }
  }

  /**
   * Compares the articles; their order does not matter.
   *
   * @param acrossArticles whether they are compared with one another, or each with itself alone
   */
  RenderingIndex(Collection<Facts> batch, boolean acrossArticles) {
    for (List<Occurrence> sentence : repeated(batch).values()) {
      sentence.sort(
          Comparator.comparing(Occurrence::article)
              .thenComparing(occurrence -> occurrence.rendering().target()));
      sentence.stream()
          .collect(
              Collectors.groupingBy(Occurrence::article, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(this::compareWithin);
      if (acrossArticles) {
        compareStories(sentence);
      }
    }
    conflicts
        .values()
        .forEach(list -> list.sort(Comparator.comparing(conflict -> conflict.own().target())));
  }

  /** The sentences of an article that other places render otherwise, in order. */
  List<RenderingConflict> conflicts(String article) {
    return conflicts.getOrDefault(article, List.of());
  }

  /** What occurs twice or more, by sentence. */
  private static Map<Long, List<Occurrence>> repeated(Collection<Facts> batch) {
    long[] all =
        batch.stream()
            .flatMap(facts -> facts.renderings().stream())
            .mapToLong(Rendering::sentence)
            .sorted()
            .toArray();
    Map<Long, List<Occurrence>> repeated = new HashMap<>();
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1]) {
        repeated.computeIfAbsent(all[i], sentence -> new ArrayList<>());
      }
    }
    for (Facts facts : batch) {
      for (Rendering rendering : facts.renderings()) {
        List<Occurrence> occurrences = repeated.get(rendering.sentence());
        if (occurrences != null) {
          occurrences.add(new Occurrence(facts, rendering));
        }
      }
    }
    return repeated;
  }

  /** Compares the places of one article with the first of them. */
  private void compareWithin(List<Occurrence> places) {
    Occurrence first = places.get(0);
    for (Occurrence place : places) {
      if (place.rendering().isLong() && place.wording() != first.wording()) {
        add(place, first, 1, Verdict.WITHIN);
      }
    }
  }

  private void compareStories(List<Occurrence> sentence) {
    Set<String> unclear = storiesOfSeveralWordings(sentence);
    Map<Long, List<Occurrence>> byWording =
        sentence.stream()
            .filter(occurrence -> !unclear.contains(occurrence.facts().story()))
            .collect(
                Collectors.groupingBy(
                    Occurrence::wording, LinkedHashMap::new, Collectors.toList()));
    List<Occurrence> best = List.of();
    for (List<Occurrence> wording : byWording.values()) {
      best = stories(wording) > stories(best) ? wording : best;
    }
    for (List<Occurrence> wording : byWording.values()) {
      if (wording != best) {
        boolean isDecided = stories(wording) < stories(best);
        int articles = (int) best.stream().map(Occurrence::article).distinct().count();
        for (Occurrence place : wording) {
          add(place, best.get(0), articles, isDecided ? Verdict.MAJORITY : Verdict.UNDECIDED);
        }
      }
    }
  }

  private static Set<String> storiesOfSeveralWordings(List<Occurrence> sentence) {
    Map<String, Long> wordings = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Occurrence occurrence : sentence) {
      Long before = wordings.putIfAbsent(occurrence.facts().story(), occurrence.wording());
      if (before != null && before != occurrence.wording()) {
        several.add(occurrence.facts().story());
      }
    }
    return several;
  }

  private static long stories(List<Occurrence> wording) {
    return wording.stream().map(occurrence -> occurrence.facts().story()).distinct().count();
  }

  private void add(Occurrence place, Occurrence other, int articles, Verdict verdict) {
    int length = place.rendering().target().length();
    int otherLength = other.rendering().target().length();
    if (Math.min(length, otherLength) >= LEAST_LIKE_LENGTH * Math.max(length, otherLength)) {
      conflicts
          .computeIfAbsent(place.article(), article -> new ArrayList<>())
          .add(
              new RenderingConflict(
                  place.rendering(),
                  other.facts().document(),
                  other.rendering(),
                  articles,
                  verdict));
    }
  }
}
