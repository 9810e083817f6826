package org.translint.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.translint.check.BatchArticle;
import org.translint.check.BatchKnowledge;
import org.translint.check.Recurrence;
import org.translint.check.Rendering;
import org.translint.check.RenderingConflict;
import org.translint.check.RenderingConflict.Verdict;
import org.translint.check.SiblingVotes;
import org.translint.check.TemplateBlock;
import org.translint.check.TemplatePassage;
import org.translint.facts.Facts;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.names.NameUse;
import org.translint.names.index.BatchPeople;
import org.translint.names.index.NameDrift;
import org.translint.run.BatchRules;
import org.translint.run.Siblings;
import org.translint.text.Document;

/** What the batch knows, as far as the articles of one story ask. Immutable. */
final class StoryKnowledge implements BatchKnowledge {

  private final List<Facts> story;
  private final Function<String, @Nullable Tally> answers;
  private final Digests recurring;
  private final @Nullable BatchPeople people;
  private final boolean areCompared;
  private final Set<Long> mixed;

  /**
   * What is known.
   *
   * @param answers to keys, as far as the batch has what they stand for more than once
   * @param recurring the paragraphs that recur
   * @param people whom the batch names, or null where articles are not compared
   */
  StoryKnowledge(
      Story story,
      Function<String, @Nullable Tally> answers,
      Digests recurring,
      @Nullable BatchPeople people) {
    this.story = story.facts();
    this.answers = answers;
    this.recurring = recurring;
    this.people = people;
    this.areCompared = people != null;
    this.mixed = StoryTallies.mixed(this.story);
  }

  @Override
  public int stories(Finding finding, Document article) {
    return recurrence(finding, article).stories();
  }

  @Override
  public Recurrence recurrence(Finding finding, Document article) {
    Tally answer = answers.apply(Keys.fault(BatchRules.fault(finding, article)));
    if (!(answer instanceof FaultTally fault)) {
      return new Recurrence(1, 1, new Related(article, finding.span()), List.of());
    }
    boolean isFirst = fault.first().article().equals(article.id());
    return new Recurrence(
        fault.stories(),
        fault.articles(),
        isFirst ? new Related(article, fault.first().span()) : fault.first().related(),
        isFirst ? fault.elsewhere().stream().map(Excerpt::related).toList() : List.of());
  }

  @Override
  public Optional<NameDrift> drift(NameUse use, Document article) {
    return people == null ? Optional.empty() : people.drift(use, article.id());
  }

  @Override
  public int articles(String language, String form) {
    return people == null ? 0 : people.articles(language, form);
  }

  @Override
  public SiblingVotes votes(Finding finding, Document article) {
    return siblingsOf(article).votes(finding, article);
  }

  @Override
  public List<BatchArticle> siblings(Document article) {
    return siblingsOf(article).inBatch();
  }

  private Siblings siblingsOf(Document article) {
    return new Siblings(
        story.stream().filter(f -> !f.document().id().equals(article.id())).toList());
  }

  private Optional<Facts> facts(Document article) {
    return story.stream().filter(f -> f.document().id().equals(article.id())).findFirst();
  }

  @Override
  public List<RenderingConflict> conflicts(Document article) {
    List<Rendering> renderings = facts(article).map(Facts::renderings).orElse(List.of());
    List<RenderingConflict> conflicts = new ArrayList<>(within(renderings, article));
    if (areCompared) {
      for (Rendering rendering : renderings) {
        against(rendering).ifPresent(conflicts::add);
      }
    }
    conflicts.sort(Comparator.comparing(conflict -> conflict.own().target()));
    return conflicts;
  }

  /** The places of each sentence against the first of them. */
  private static List<RenderingConflict> within(List<Rendering> renderings, Document article) {
    List<Rendering> sorted = new ArrayList<>(renderings);
    sorted.sort(Comparator.comparing(Rendering::target));
    Map<Long, Rendering> first = new LinkedHashMap<>();
    List<RenderingConflict> conflicts = new ArrayList<>();
    for (Rendering place : sorted) {
      Rendering before = first.putIfAbsent(place.sentence(), place);
      if (before != null
          && place.isLong()
          && place.wording() != before.wording()
          && mayCompare(place, before)) {
        conflicts.add(new RenderingConflict(place, article, before, 1, Verdict.WITHIN));
      }
    }
    return conflicts;
  }

  private Optional<RenderingConflict> against(Rendering own) {
    if (mixed.contains(own.sentence())) {
      return Optional.empty();
    }
    Tally answer = answers.apply(Keys.sentence(own.sentence(), own.wording()));
    if (!(answer instanceof SentenceTally best)) {
      return Optional.empty();
    }
    Rendering other =
        new Rendering(
            own.sentence(), best.wording(), own.source(), best.first().here(), own.isLong());
    return mayCompare(own, other)
        ? Optional.of(
            new RenderingConflict(
                own,
                best.first().document(),
                other,
                best.articles(),
                best.isDecided() ? Verdict.MAJORITY : Verdict.UNDECIDED))
        : Optional.empty();
  }

  private static boolean mayCompare(Rendering one, Rendering other) {
    return BatchRules.mayCompare(one.target().length(), other.target().length());
  }

  @Override
  public List<TemplatePassage> templates(Document article) {
    Facts facts = facts(article).orElse(null);
    if (facts == null || recurring.isEmpty() || StoryTallies.isVersion(facts, recurring)) {
      return List.of();
    }
    List<TemplatePassage> passages = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (TemplateBlock block : facts.blocks()) {
      Tally answer = answers.apply(Keys.paragraph(block.digest()));
      if (answer instanceof ParagraphTally paragraph) {
        boolean isFirst =
            seen.add(block.digest()) && paragraph.first().get(0).article().equals(article.id());
        passages.add(
            new TemplatePassage(
                block, paragraph.places(), isFirst, isFirst ? others(paragraph) : List.of()));
      }
    }
    passages.sort(Comparator.comparing(TemplatePassage::span));
    return passages;
  }

  private static List<Related> others(ParagraphTally paragraph) {
    return paragraph.first().stream().skip(1).map(Excerpt::related).toList();
  }
}
