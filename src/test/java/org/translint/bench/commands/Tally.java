package org.translint.bench.commands;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums by name. Not thread-safe. */
final class Tally {

  private final Map<String, Double> sums = new HashMap<>();

  void add(String name, double amount) {
    sums.merge(name, amount, Double::sum);
  }

  /** The largest sums, the largest first, names of equal sums in order. */
  List<Map.Entry<String, Double>> top(int count) {
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(count)
        .toList();
  }
}
