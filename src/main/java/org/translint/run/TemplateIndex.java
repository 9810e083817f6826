package org.translint.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.check.TemplateBlock;
import org.translint.check.TemplatePassage;
import org.translint.finding.Related;

/**
 * Knows which paragraphs recur over a batch, such as the note under every article. Immutable; does
 * not depend on the order of the articles.
 *
 * <p>A paragraph recurs if several stories have it, and a good part of all articles of a language,
 * or many. An article of which more than half recurs is a version of another one, not a user of the
 * same template, and does not count. While the index is made, it keeps no more than the paragraphs
 * that occur twice.
 */
final class TemplateIndex {

  private static final int FEWEST_STORIES = 3;
  private static final double LEAST_SHARE = 0.1;
  private static final int MANY = 20;
  private static final int FEWEST_BLOCKS_OF_VERSION = 4;
  private static final int MOST_PLACES = 5;

  private final Map<String, List<TemplatePassage>> templates = new HashMap<>();

  /** A paragraph where it occurs. */
  private record Occurrence(Facts facts, TemplateBlock block) {

    String article() {
      return facts.document().id();
    }

    String language() {
      return facts.document().language();
    }
  }

  /** Compares the articles. */
  TemplateIndex(Collection<Facts> batch) {
    Map<String, Long> articles =
        batch.stream()
            .collect(Collectors.groupingBy(f -> f.document().language(), Collectors.counting()));
    List<List<Occurrence>> repeated = repeated(batch);
    Set<String> versions = versions(repeated.stream().filter(p -> recurs(p, articles)).toList());
    for (List<Occurrence> paragraph : repeated) {
      List<Occurrence> places =
          paragraph.stream()
              .filter(place -> !versions.contains(place.article()))
              .sorted(Comparator.comparing(Occurrence::article))
              .toList();
      if (recurs(places, articles)) {
        add(places);
      }
    }
    templates.values().forEach(l -> l.sort(Comparator.comparing(TemplatePassage::span)));
  }

  /** The paragraphs of an article that recur, in order. */
  List<TemplatePassage> templates(String article) {
    return templates.getOrDefault(article, List.of());
  }

  /** The paragraphs that occur twice or more, each with its places. */
  private static List<List<Occurrence>> repeated(Collection<Facts> batch) {
    long[] all =
        batch.stream()
            .flatMap(facts -> facts.blocks().stream())
            .mapToLong(TemplateBlock::digest)
            .sorted()
            .toArray();
    Map<Long, List<Occurrence>> repeated = new HashMap<>();
    for (int i = 1; i < all.length; i++) {
      if (all[i] == all[i - 1]) {
        repeated.computeIfAbsent(all[i], digest -> new ArrayList<>());
      }
    }
    for (Facts facts : batch) {
      for (TemplateBlock block : facts.blocks()) {
        List<Occurrence> places = repeated.get(block.digest());
        if (places != null) {
          places.add(new Occurrence(facts, block));
        }
      }
    }
    return List.copyOf(repeated.values());
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
              long stories = places.stream().map(place -> place.facts().story()).distinct().count();
              return stories >= FEWEST_STORIES
                  && (places.size() >= LEAST_SHARE * all || places.size() >= MANY);
            });
  }

  /** The articles that recur for the most part. */
  private static Set<String> versions(List<List<Occurrence>> recurring) {
    Map<String, Integer> shared = new HashMap<>();
    Set<String> versions = new HashSet<>();
    for (List<Occurrence> paragraph : recurring) {
      for (Occurrence place : paragraph) {
        int blocks = place.facts().blocks().size();
        int all = place.facts().document().blocks().size();
        int alike = shared.merge(place.article(), 1, Integer::sum);
        if (alike == all || (blocks >= FEWEST_BLOCKS_OF_VERSION && alike * 2 > blocks)) {
          versions.add(place.article());
        }
      }
    }
    return versions;
  }

  private void add(List<Occurrence> places) {
    List<Related> others =
        places.stream()
            .skip(1)
            .limit(MOST_PLACES)
            .map(place -> new Related(place.facts().document(), place.block().span()))
            .toList();
    for (int i = 0; i < places.size(); i++) {
      Occurrence place = places.get(i);
      boolean isFirst = i == 0;
      templates
          .computeIfAbsent(place.article(), article -> new ArrayList<>())
          .add(
              new TemplatePassage(
                  place.block(), places.size(), isFirst, isFirst ? others : List.of()));
    }
  }
}
