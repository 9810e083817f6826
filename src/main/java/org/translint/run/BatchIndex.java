package org.translint.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.names.NameUse;
import org.translint.names.index.BatchPeople;
import org.translint.names.index.NameDrift;
import org.translint.text.Document;
import org.translint.text.Span;

/** Knows in how many stories of a batch each fault stands, and whom it names how. Immutable. */
final class BatchIndex implements BatchKnowledge {

  private static final int DECIMAL = 10;

  private final RecurrenceIndex recurrences;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, List<Facts>> articles = new HashMap<>();
  private final @Nullable BatchPeople people;
  private final RenderingIndex renderings;
  private final TemplateIndex templates;

  /**
   * Gathers what the articles have in common; their order does not matter.
   *
   * @param people whom the batch names; null where articles are not compared
   */
  BatchIndex(Collection<Facts> batch, @Nullable BatchPeople people) {
    this.people = people;
    this.renderings = new RenderingIndex(batch, people != null);
    this.recurrences = new RecurrenceIndex(batch);
    this.templates = new TemplateIndex(batch);
    for (Facts facts : batch) {
      storyOf.put(facts.document().id(), facts.story());
      articles.computeIfAbsent(facts.story(), s -> new ArrayList<>()).add(facts);
    }
  }

  @Override
  public int stories(Finding finding, Document article) {
    return recurrences.of(finding, article).stories();
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
    return renderings.conflicts(article.id());
  }

  @Override
  public List<TemplatePassage> templates(Document article) {
    return templates.templates(article.id());
  }

  @Override
  public List<BatchArticle> siblings(Document article) {
    String story = storyOf.get(article.id());
    return articles.getOrDefault(story, List.of()).stream()
        .filter(facts -> !facts.document().id().equals(article.id()))
        .sorted(Comparator.comparing(facts -> facts.document().id()))
        .map(Facts::inBatch)
        .toList();
  }

  @Override
  public SiblingVotes votes(Finding finding, Document article) {
    if (finding.related().isEmpty()) {
      return SiblingVotes.NONE;
    }
    Related place = finding.related().get(0);
    List<Facts> others =
        articles.getOrDefault(storyOf.get(article.id()), List.of()).stream()
            .filter(facts -> !facts.document().id().equals(article.id()))
            .filter(facts -> isSourceOf(facts, place.document()))
            .toList();
    String value = digits(finding, article);
    long alike = others.stream().filter(o -> has(o, finding.check(), place.span(), value)).count();
    long keeping = others.stream().filter(f -> f.keptFigures().contains(place.span())).count();
    return new SiblingVotes(others.size(), (int) alike, (int) keeping);
  }

  private static boolean isSourceOf(Facts facts, Document source) {
    Document own = facts.source();
    return own != null && own.id().equals(source.id());
  }

  /** Whether an article has a fault of this kind, and this value, where the source has a place. */
  private static boolean has(Facts facts, String check, Span place, String value) {
    return facts.findings().stream()
        .filter(finding -> finding.check().equals(check) && !finding.related().isEmpty())
        .filter(finding -> finding.related().get(0).span().equals(place))
        .anyMatch(finding -> digits(finding, facts.document()).equals(value));
  }

  /** The digits at fault, which all languages write alike but for their script and separators. */
  private static String digits(Finding finding, Document article) {
    StringBuilder digits = new StringBuilder();
    finding
        .span()
        .of(article.text())
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, DECIMAL)));
    return digits.toString();
  }
}
