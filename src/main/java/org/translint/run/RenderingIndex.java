package org.translint.run;

import java.util.ArrayList;
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
import org.translint.facts.Facts;
import org.translint.text.Document;

/**
 * Knows which sentences the articles of a batch render otherwise than other articles do.
 *
 * <p>Stories are compared, by how many have a rendering; where as many have the one as the other,
 * that of the first article by id stays. A story that has one sentence in several wordings of one
 * language, as where several systems translated it, is no witness: nobody knows which of them
 * belongs with which of another story. While it is made, it keeps no more than the sentences that
 * occur twice; afterwards, the conflicts.
 */
final class RenderingIndex implements Gatherer {

  private final Batch batch;
  private final boolean acrossArticles;
  private final Repeats sentences = new Repeats();

  /** What occurs twice or more, by sentence. */
  private final Map<Long, List<Occurrence>> repeated = new HashMap<>();

  private final Map<String, List<Conflict>> conflicts = new HashMap<>();

  /** A sentence where it occurs. */
  private record Occurrence(Member member, Rendering rendering) {

    String article() {
      return member.id();
    }

    long wording() {
      return rendering.wording();
    }
  }

  /** A conflict, without the text of the other article. */
  private record Conflict(Rendering own, Occurrence other, int articles, Verdict verdict) {}

  /**
   * An index.
   *
   * @param acrossArticles whether they are compared with one another, or each with itself alone
   */
  RenderingIndex(Batch batch, boolean acrossArticles) {
    this.batch = batch;
    this.acrossArticles = acrossArticles;
  }

  @Override
  public void count(Facts facts) {
    facts.renderings().forEach(rendering -> sentences.add(rendering.sentence()));
  }

  @Override
  public void counted() {
    sentences.seal();
  }

  @Override
  public void keep(Member member, Facts facts) {
    for (Rendering rendering : facts.renderings()) {
      if (sentences.hasSeveral(rendering.sentence())) {
        repeated
            .computeIfAbsent(rendering.sentence(), sentence -> new ArrayList<>())
            .add(new Occurrence(member, rendering));
      }
    }
  }

  @Override
  public void kept() {
    repeated.values().forEach(this::compare);
    repeated.clear();
    conflicts.values().forEach(l -> l.sort(Comparator.comparing(c -> c.own().target())));
  }

  /** Compares the places of one sentence. */
  private void compare(List<Occurrence> sentence) {
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

  /** The sentences of an article that other places render otherwise, in order. */
  List<RenderingConflict> conflicts(Document article) {
    return conflicts.getOrDefault(article.id(), List.of()).stream()
        .map(conflict -> told(conflict, article))
        .toList();
  }

  private RenderingConflict told(Conflict conflict, Document article) {
    Occurrence other = conflict.other();
    return new RenderingConflict(
        conflict.own(),
        other.article().equals(article.id()) ? article : batch.document(other.member()),
        other.rendering(),
        conflict.articles(),
        conflict.verdict());
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
            .filter(occurrence -> !unclear.contains(occurrence.member().story()))
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
      Long before = wordings.putIfAbsent(occurrence.member().story(), occurrence.wording());
      if (before != null && before != occurrence.wording()) {
        several.add(occurrence.member().story());
      }
    }
    return several;
  }

  private static long stories(List<Occurrence> wording) {
    return wording.stream().map(occurrence -> occurrence.member().story()).distinct().count();
  }

  private void add(Occurrence place, Occurrence other, int articles, Verdict verdict) {
    int length = place.rendering().target().length();
    int otherLength = other.rendering().target().length();
    if (BatchRules.mayCompare(length, otherLength)) {
      conflicts
          .computeIfAbsent(place.article(), article -> new ArrayList<>())
          .add(new Conflict(place.rendering(), other, articles, verdict));
    }
  }
}
