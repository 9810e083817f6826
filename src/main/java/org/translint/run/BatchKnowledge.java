package org.translint.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What only the batch as a whole knows: in how many stories each unknown word stands. Immutable.
 *
 * @param storiesOfWord by language and word
 */
record BatchKnowledge(Map<String, Integer> storiesOfWord) {

  BatchKnowledge {
    storiesOfWord = Map.copyOf(storiesOfWord);
  }

  /** Gathers what the articles of a batch have in common; the order does not matter. */
  static BatchKnowledge of(Collection<Facts> batch) {
    Map<String, Set<String>> stories = new HashMap<>();
    for (Facts facts : batch) {
      for (String word : facts.unknownWords()) {
        stories
            .computeIfAbsent(key(facts.language(), word), k -> new HashSet<>())
            .add(facts.story());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    stories.forEach((word, names) -> counts.put(word, names.size()));
    return new BatchKnowledge(counts);
  }

  /** In how many stories of the batch an unknown word stands, in articles of one language. */
  int stories(String language, String word) {
    return storiesOfWord.getOrDefault(key(language, word), 0);
  }

  private static String key(String language, String word) {
    return language + ' ' + word;
  }
}
