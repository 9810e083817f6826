package org.translint.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.check.TemplateBlock;
import org.translint.check.TemplatePassage;
import org.translint.facts.Facts;
import org.translint.finding.Related;
import org.translint.text.Document;

/**
 * Knows which paragraphs recur over a batch, such as the note under every article.
 *
 * <p>A paragraph recurs if several stories have it, and a good part of all articles of a language,
 * or many. An article of which more than half recurs is a version of another one, not a user of the
 * same template, and does not count. While the index is made, it keeps no more than the paragraphs
 * that occur twice.
 */
final class TemplateIndex implements Gatherer {

  private final Batch batch;
  private final Repeats paragraphs = new Repeats();

  /** What occurs twice or more, by digest. */
  private final Map<Long, List<Occurrence>> repeated = new HashMap<>();

  private final Map<String, List<Passage>> templates = new HashMap<>();

  /**
   * A paragraph where it occurs.
   *
   * @param blocks how many paragraphs the article has that may belong to a template
   * @param allBlocks how many it has
   */
  private record Occurrence(Member member, TemplateBlock block, int blocks, int allBlocks) {

    String article() {
      return member.id();
    }

    String language() {
      return member.language();
    }
  }

  /** A paragraph that recurs, without the texts of the other articles. */
  private record Passage(
      TemplateBlock block, int articles, boolean isFirst, List<Occurrence> others) {}

  TemplateIndex(Batch batch) {
    this.batch = batch;
  }

  @Override
  public void count(Facts facts) {
    facts.blocks().forEach(block -> paragraphs.add(block.digest()));
  }

  @Override
  public void counted() {
    paragraphs.seal();
  }

  @Override
  public void keep(Member member, Facts facts) {
    int blocks = facts.blocks().size();
    int allBlocks = facts.document().blocks().size();
    for (TemplateBlock block : facts.blocks()) {
      if (paragraphs.hasSeveral(block.digest())) {
        repeated
            .computeIfAbsent(block.digest(), digest -> new ArrayList<>())
            .add(new Occurrence(member, block, blocks, allBlocks));
      }
    }
  }

  @Override
  public void kept() {
    Map<String, Long> articles =
        batch.members().stream()
            .collect(Collectors.groupingBy(Member::language, Collectors.counting()));
    Set<String> versions =
        versions(repeated.values().stream().filter(p -> recurs(p, articles)).toList());
    for (List<Occurrence> paragraph : repeated.values()) {
      List<Occurrence> places =
          paragraph.stream()
              .filter(place -> !versions.contains(place.article()))
              .sorted(Comparator.comparing(Occurrence::article))
              .toList();
      if (recurs(places, articles)) {
        add(places);
      }
    }
    repeated.clear();
    templates.values().forEach(l -> l.sort(Comparator.comparing(p -> p.block().span())));
  }

  /** The paragraphs of an article that recur, in order. */
  List<TemplatePassage> templates(Document article) {
    return templates.getOrDefault(article.id(), List.of()).stream()
        .map(
            passage ->
                new TemplatePassage(
                    passage.block(),
                    passage.articles(),
                    passage.isFirst(),
                    passage.others().stream().map(this::related).toList()))
        .toList();
  }

  private Related related(Occurrence place) {
    return new Related(batch.document(place.member()), place.block().span());
  }

  /** Whether the articles of some language have it often enough. */
  private static boolean recurs(List<Occurrence> paragraph, Map<String, Long> articles) {
    return paragraph.stream()
        .collect(Collectors.groupingBy(Occurrence::language))
        .entrySet()
        .stream()
        .anyMatch(
            language -> {
              List<Occurrence> places = language.getValue();
              long all = articles.getOrDefault(language.getKey(), 0L);
              long stories =
                  places.stream().map(place -> place.member().story()).distinct().count();
              return BatchRules.recurs(stories, places.size(), all);
            });
  }

  /** The articles that recur for the most part. */
  private static Set<String> versions(List<List<Occurrence>> recurring) {
    Map<String, Integer> shared = new HashMap<>();
    Set<String> versions = new HashSet<>();
    for (List<Occurrence> paragraph : recurring) {
      for (Occurrence place : paragraph) {
        int alike = shared.merge(place.article(), 1, Integer::sum);
        if (BatchRules.isVersion(alike, place.blocks(), place.allBlocks())) {
          versions.add(place.article());
        }
      }
    }
    return versions;
  }

  private void add(List<Occurrence> places) {
    List<Occurrence> others =
        places.stream().skip(1).limit(BatchRules.MOST_PLACES_OF_PARAGRAPH).toList();
    for (int i = 0; i < places.size(); i++) {
      Occurrence place = places.get(i);
      boolean isFirst = i == 0;
      templates
          .computeIfAbsent(place.article(), article -> new ArrayList<>())
          .add(new Passage(place.block(), places.size(), isFirst, isFirst ? others : List.of()));
    }
  }
}
