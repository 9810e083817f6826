package org.translint.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.translint.check.Rendering;
import org.translint.check.TemplateBlock;
import org.translint.facts.Facts;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.names.index.NameTally;
import org.translint.run.BatchRules;
import org.translint.spark.ParagraphTally.Times;

/**
 * What one story adds to what the batch has in common, by key. Since a story is whole, it counts as
 * one. Used once.
 */
final class StoryTallies {

  private final List<Facts> story;
  private final Map<String, Tally> tallies = new HashMap<>();

  StoryTallies(Story story) {
    this.story = story.facts();
  }

  /**
   * All of it but where paragraphs stand.
   *
   * @param judges ids of the checks that ask where the batch has their faults
   * @param areCompared whether articles are compared with one another
   */
  Map<String, Tally> all(Set<String> judges, boolean areCompared) {
    for (Facts facts : story) {
      add(Keys.language(facts.document().language()), new CountTally(1));
    }
    faults(judges);
    paragraphs(null);
    if (areCompared) {
      sentences();
      for (Facts facts : story) {
        NameTally.of(facts.document().id(), facts.nameUses())
            .forEach((key, tally) -> add(Keys.person(key), new PersonTally(tally)));
      }
    }
    return tallies;
  }

  /**
   * Where the paragraphs stand that recur, in articles that are no versions of others.
   *
   * @param recurring digests of the paragraphs that recur
   */
  Map<String, Tally> templates(Digests recurring) {
    paragraphs(recurring);
    return tallies;
  }

  /**
   * The keys under which the story asks where else the batch has what it has.
   *
   * @param judges as before
   * @param recurring digests of the paragraphs that recur
   */
  Set<String> keys(Set<String> judges, Digests recurring) {
    Set<String> keys = new HashSet<>();
    Set<Long> mixed = mixed(story);
    for (Facts facts : story) {
      for (Finding finding : facts.findings()) {
        if (judges.contains(finding.check())) {
          keys.add(Keys.fault(BatchRules.fault(finding, facts.document())));
        }
      }
      for (Rendering rendering : facts.renderings()) {
        if (!mixed.contains(rendering.sentence())) {
          keys.add(Keys.sentence(rendering.sentence(), rendering.wording()));
        }
      }
      // The paragraphs of a version are told to nobody.
      List<TemplateBlock> asking = isVersion(facts, recurring) ? List.of() : facts.blocks();
      for (TemplateBlock block : asking) {
        if (recurring.has(block.digest())) {
          keys.add(Keys.paragraph(block.digest()));
        }
      }
    }
    return keys;
  }

  private void add(String key, Tally tally) {
    Tally before = tallies.get(key);
    tallies.put(key, before == null ? tally : before.plus(tally));
  }

  private void faults(Set<String> judges) {
    Map<String, Map<String, Excerpt>> best = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Facts facts : story) {
      for (Finding finding : facts.findings()) {
        if (judges.contains(finding.check())) {
          String key = Keys.fault(BatchRules.fault(finding, facts.document()));
          int rank = finding.severity() == Severity.NEUTRAL ? 1 : 0;
          places.merge(key, 1, Integer::sum);
          best.computeIfAbsent(key, k -> new TreeMap<>())
              .merge(
                  facts.document().id(),
                  Excerpt.of(facts.document(), finding.span(), rank),
                  FaultTally::better);
        }
      }
    }
    best.forEach(
        (key, byArticle) ->
            add(
                key,
                FaultTally.ofStory(
                    places.getOrDefault(key, 0), new ArrayList<>(byArticle.values()))));
  }

  private void sentences() {
    Set<Long> mixed = mixed(story);
    for (Facts facts : story) {
      Map<String, Rendering> first = new LinkedHashMap<>();
      for (Rendering rendering : facts.renderings()) {
        if (!mixed.contains(rendering.sentence())) {
          first.merge(
              Keys.sentence(rendering.sentence(), rendering.wording()),
              rendering,
              (a, b) -> a.target().compareTo(b.target()) <= 0 ? a : b);
        }
      }
      first.forEach(
          (key, rendering) -> {
            Excerpt place = Excerpt.of(facts.document(), rendering.target(), 0);
            Tally before = tallies.get(key);
            int stories = before == null ? 1 : 0;
            add(key, new SentenceTally(rendering.wording(), stories, 1, place, false));
          });
    }
  }

  /** The sentences that a story has in several wordings, which tell nobody anything. */
  static Set<Long> mixed(List<Facts> story) {
    Map<Long, Long> wordings = new HashMap<>();
    Set<Long> mixed = new HashSet<>();
    for (Facts facts : story) {
      for (Rendering rendering : facts.renderings()) {
        Long before = wordings.putIfAbsent(rendering.sentence(), rendering.wording());
        if (before != null && before != rendering.wording()) {
          mixed.add(rendering.sentence());
        }
      }
    }
    return mixed;
  }

  /** How many paragraphs there are; or, of those that recur, where they stand. */
  private void paragraphs(@Nullable Digests recurring) {
    Map<String, Map<String, Long>> byLanguage = new HashMap<>();
    Map<String, List<Excerpt>> places = new HashMap<>();
    for (Facts facts : story) {
      if (recurring != null && isVersion(facts, recurring)) {
        continue;
      }
      int number = 0;
      for (TemplateBlock block : facts.blocks()) {
        if (recurring == null || recurring.has(block.digest())) {
          String key = Keys.paragraph(block.digest());
          byLanguage
              .computeIfAbsent(key, k -> new TreeMap<>())
              .merge(facts.document().language(), 1L, Long::sum);
          if (recurring != null) {
            places
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(Excerpt.of(facts.document(), block.span(), number));
          }
        }
        number++;
      }
    }
    byLanguage.forEach(
        (key, counts) -> {
          TreeMap<String, Times> times = new TreeMap<>();
          counts.forEach((language, count) -> times.put(language, new Times(1, count)));
          add(key, new ParagraphTally(times, places.getOrDefault(key, List.of())));
        });
  }

  /** Whether an article recurs for the most part. */
  static boolean isVersion(Facts facts, Digests recurring) {
    int alike = 0;
    for (TemplateBlock block : facts.blocks()) {
      alike += recurring.has(block.digest()) ? 1 : 0;
    }
    return BatchRules.isVersion(alike, facts.blocks().size(), facts.document().blocks().size());
  }
}
