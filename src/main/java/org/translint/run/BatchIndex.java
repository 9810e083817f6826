package org.translint.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.translint.check.BatchKnowledge;
import org.translint.finding.Finding;
import org.translint.text.Document;

/** Knows in how many stories of a batch each fault stands. Immutable. */
final class BatchIndex implements BatchKnowledge {

  private final Map<String, Integer> stories = new HashMap<>();

  /** Gathers what the articles have in common; their order does not matter. */
  BatchIndex(Collection<Facts> batch) {
    Map<String, Set<String>> storiesOfFault = new HashMap<>();
    for (Facts facts : batch) {
      for (Finding finding : facts.findings()) {
        storiesOfFault
            .computeIfAbsent(key(finding, facts.document()), k -> new HashSet<>())
            .add(facts.story());
      }
    }
    storiesOfFault.forEach((fault, names) -> stories.put(fault, names.size()));
  }

  @Override
  public int stories(Finding finding, Document article) {
    return stories.getOrDefault(key(finding, article), 0);
  }

  private static String key(Finding finding, Document article) {
    String text = finding.span().of(article.text()).toLowerCase(Locale.ROOT);
    return String.join("\n", finding.check(), article.language(), text);
  }
}
