package org.translint.report.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Strings that recur in the data of a page, each written once: ids of checks, categories, rules,
 * languages, paths. Not thread-safe.
 */
final class Pool {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number that stands for {@code text}, from 0 in the order of first use. */
  int number(String text) {
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** All of them in the order of their numbers. */
  Iterable<String> strings() {
    return numbers.keySet();
  }
}
