package org.translint.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.check.BatchArticle;
import org.translint.check.BatchKnowledge;
import org.translint.check.Recurrence;
import org.translint.check.RenderingConflict;
import org.translint.check.SiblingVotes;
import org.translint.check.TemplatePassage;
import org.translint.facts.Facts;
import org.translint.finding.Finding;
import org.translint.names.NameUse;
import org.translint.names.index.BatchPeople;
import org.translint.names.index.NameDrift;
import org.translint.names.index.NameIndex;
import org.translint.names.index.NameIndexWriter;
import org.translint.text.Document;

/** Knows in how many stories of a batch each fault stands, and whom it names how. Immutable. */
final class BatchIndex implements BatchKnowledge, AutoCloseable {

  private final RecurrenceIndex recurrences;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, List<Member>> byStory = new HashMap<>();
  private final Batch batch;
  private final @Nullable BatchPeople people;
  private final RenderingIndex renderings;
  private final TemplateIndex templates;

  /**
   * Gathers what the articles have in common.
   *
   * @param areCompared whether names and sentences of one article are compared with those of others
   * @throws IOException if names cannot be kept on disk
   */
  BatchIndex(Batch batch, boolean areCompared) throws IOException {
    this.batch = batch;
    this.renderings = new RenderingIndex(batch, areCompared);
    this.recurrences = new RecurrenceIndex(batch);
    this.templates = new TemplateIndex(batch);
    for (Member member : batch.members()) {
      storyOf.put(member.id(), member.story());
      byStory.computeIfAbsent(member.story(), story -> new ArrayList<>(1)).add(member);
    }
    List<Gatherer> gatherers = List.of(renderings, recurrences, templates);
    this.people = look(gatherers, areCompared);
    batch.forEach((member, facts) -> gatherers.forEach(g -> g.keep(member, facts)));
    gatherers.forEach(Gatherer::kept);
  }

  /** The first look at all articles: who is named in them, or null where nobody asks. */
  private @Nullable BatchPeople look(List<Gatherer> gatherers, boolean areCompared)
      throws IOException {
    try (NameIndexWriter names = areCompared ? NameIndexWriter.open() : null) {
      for (Member member : batch.members()) {
        Facts facts = batch.facts(member);
        gatherers.forEach(gatherer -> gatherer.count(facts));
        if (names != null) {
          names.add(member.id(), facts.nameUses());
        }
      }
      gatherers.forEach(Gatherer::counted);
      return names == null ? null : people(names.finish());
    }
  }

  private static BatchPeople people(NameIndex index) throws IOException {
    try {
      return new BatchPeople(index);
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** Hands over everybody whom the batch names, where articles are compared. */
  void names(BatchPeople.Taker taker) throws IOException {
    if (people != null) {
      people.forEach(taker);
    }
  }

  /** Deletes what is on disk. */
  @Override
  public void close() throws IOException {
    if (people != null) {
      people.close();
    }
  }

  @Override
  public int stories(Finding finding, Document article) {
    return recurrences.stories(finding, article);
  }

  @Override
  public Recurrence recurrence(Finding finding, Document article) {
    return recurrences.of(finding, article);
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
  public List<RenderingConflict> conflicts(Document article) {
    return renderings.conflicts(article);
  }

  @Override
  public List<TemplatePassage> templates(Document article) {
    return templates.templates(article);
  }

  @Override
  public List<BatchArticle> siblings(Document article) {
    return new Siblings(others(article)).inBatch();
  }

  /** The facts of the other translations of an article's source, by id. */
  private List<Facts> others(Document article) {
    return byStory.getOrDefault(storyOf.get(article.id()), List.of()).stream()
        .filter(member -> !member.id().equals(article.id()))
        .map(batch::facts)
        .toList();
  }

  @Override
  public SiblingVotes votes(Finding finding, Document article) {
    return finding.related().isEmpty()
        ? SiblingVotes.NONE
        : new Siblings(others(article)).votes(finding, article);
  }
}
