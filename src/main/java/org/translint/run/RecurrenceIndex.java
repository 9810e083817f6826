package org.translint.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.translint.check.Recurrence;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Document;

/** Knows which faults a batch has again and again, and where. Immutable. */
final class RecurrenceIndex {

  private static final int MOST_PLACES = 10;

  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.finding().severity() == Severity.NEUTRAL)
          .thenComparing(place -> place.document().id())
          .thenComparing(place -> place.finding().span());

  private final Map<String, Recurrence> recurrences = new HashMap<>();

  /** One finding. */
  private record Place(String story, Document document, Finding finding) {

    Related related() {
      return new Related(document, finding.span());
    }
  }

  /** Gathers the faults of all articles; their order does not matter. */
  RecurrenceIndex(Collection<Facts> batch) {
    Map<String, List<Place>> places = new HashMap<>();
    for (Facts facts : batch) {
      for (Finding finding : facts.findings()) {
        places
            .computeIfAbsent(key(finding, facts.document()), k -> new ArrayList<>())
            .add(new Place(facts.story(), facts.document(), finding));
      }
    }
    places.forEach((fault, found) -> recurrences.put(fault, recurrence(found)));
  }

  /** Where the batch has {@code finding}. */
  Recurrence of(Finding finding, Document article) {
    Recurrence found = recurrences.get(key(finding, article));
    return found == null
        ? new Recurrence(0, 0, new Related(article, finding.span()), List.of())
        : found;
  }

  private static Recurrence recurrence(List<Place> places) {
    places.sort(ORDER);
    Map<String, Related> byArticle = new LinkedHashMap<>();
    places.forEach(place -> byArticle.putIfAbsent(place.document().id(), place.related()));
    return new Recurrence(
        (int) places.stream().map(Place::story).distinct().count(),
        byArticle.size(),
        places.get(0).related(),
        byArticle.values().stream()
            .skip(1)
            .sorted(Comparator.comparing(related -> related.document().id()))
            .limit(MOST_PLACES)
            .toList());
  }

  private static String key(Finding finding, Document article) {
    String text = finding.span().of(article.text()).toLowerCase(Locale.ROOT);
    return String.join("\n", finding.check(), article.language(), text);
  }
}
