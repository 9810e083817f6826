package org.translint.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.translint.check.Recurrence;
import org.translint.facts.Facts;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Knows which faults a batch has again and again, and where. It keeps a digest of every fault, and
 * the first places of those that occur twice.
 */
final class RecurrenceIndex implements Gatherer {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::isNeutral)
          .thenComparing(place -> place.member().id())
          .thenComparing(Place::span);

  private final Batch batch;
  private final Repeats faults = new Repeats();
  private final Map<Long, List<Place>> places = new HashMap<>();
  private final Map<Long, Repeated> repeated = new HashMap<>();

  /** One finding. */
  private record Place(Member member, Span span, boolean isNeutral) {}

  /** A fault that occurs twice or more; the first place leads, those of other articles follow. */
  private record Repeated(int stories, int articles, Place first, List<Place> elsewhere) {}

  RecurrenceIndex(Batch batch) {
    this.batch = batch;
  }

  @Override
  public void count(Facts facts) {
    facts.findings().forEach(finding -> faults.add(key(finding, facts.document())));
  }

  @Override
  public void counted() {
    faults.seal();
  }

  @Override
  public void keep(Member member, Facts facts) {
    for (Finding finding : facts.findings()) {
      long key = key(finding, facts.document());
      if (faults.hasSeveral(key)) {
        places
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Place(member, finding.span(), finding.severity() == Severity.NEUTRAL));
      }
    }
  }

  @Override
  public void kept() {
    places.forEach((fault, found) -> repeated.put(fault, repeated(found)));
    places.clear();
  }

  private static Repeated repeated(List<Place> places) {
    places.sort(ORDER);
    Map<String, Place> byArticle = new LinkedHashMap<>();
    places.forEach(place -> byArticle.putIfAbsent(place.member().id(), place));
    return new Repeated(
        (int) places.stream().map(place -> place.member().story()).distinct().count(),
        byArticle.size(),
        places.get(0),
        byArticle.values().stream()
            .skip(1)
            .sorted(Comparator.comparing(place -> place.member().id()))
            .limit(BatchRules.MOST_PLACES_OF_FAULT)
            .toList());
  }

  /** In how many stories the batch has {@code finding}. */
  int stories(Finding finding, Document article) {
    long key = key(finding, article);
    Repeated found = repeated.get(key);
    return found != null ? found.stories() : faults.has(key) ? 1 : 0;
  }

  /** Where the batch has {@code finding}. */
  Recurrence of(Finding finding, Document article) {
    long key = key(finding, article);
    Repeated found = repeated.get(key);
    if (found == null) {
      int times = faults.has(key) ? 1 : 0;
      return new Recurrence(times, times, new Related(article, finding.span()), List.of());
    }
    boolean isFirst = found.first().member().id().equals(article.id());
    return new Recurrence(
        found.stories(),
        found.articles(),
        isFirst ? new Related(article, found.first().span()) : related(found.first()),
        isFirst ? found.elsewhere().stream().map(this::related).toList() : List.of());
  }

  private Related related(Place place) {
    return new Related(batch.document(place.member()), place.span());
  }

  private static long key(Finding finding, Document article) {
    return BatchRules.fault(finding, article);
  }
}
