package org.translint.bench.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A passage in all languages, with slots: {@code passages.txt} says which there are. Immutable.
 *
 * @param kind what it is for: {@code title}, {@code lead}, {@code body}
 * @param texts by language; the source first
 */
record Passage(String kind, Map<String, String> texts) {

  private static final Set<String> KINDS = Set.of("title", "lead", "body");

  /** Reads {@code passages.txt}. */
  static List<Passage> read() {
    List<Passage> passages = new ArrayList<>();
    for (String line : Words.lines("passages.txt")) {
      if (KINDS.contains(line)) {
        passages.add(new Passage(line, new LinkedHashMap<>()));
      } else {
        int colon = line.indexOf(": ");
        passages
            .get(passages.size() - 1)
            .texts()
            .put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return passages;
  }
}
