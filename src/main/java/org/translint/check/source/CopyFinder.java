package org.translint.check.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a text has in the order of another: greedily the longest copy at each place.
 * Immutable.
 *
 * <p>Pairs of units of the other text are looked up by hash, and of a pair that is frequent only
 * the first few places, so the time is nearly linear.
 */
final class CopyFinder {

  private static final int MOST_PLACES = 16;

  private final List<String> source;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();

  CopyFinder(List<Unit> source) {
    this.source = source.stream().map(Unit::key).toList();
    for (int i = 0; i + 2 <= this.source.size(); i++) {
      List<Integer> pair = places.computeIfAbsent(pair(this.source, i), p -> new ArrayList<>());
      if (pair.size() < MOST_PLACES) {
        pair.add(i);
      }
    }
  }

  /** The copies in {@code text} of two units or more, in order, without overlap. */
  List<Copy> find(List<Unit> text) {
    List<String> keys = text.stream().map(Unit::key).toList();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i + 2 <= keys.size(); i++) {
      Copy longest = longest(keys, i);
      if (longest != null) {
        copies.add(longest);
        i = longest.end() - 1;
      }
    }
    return copies;
  }

  private @Nullable Copy longest(List<String> keys, int start) {
    Copy longest = null;
    for (int place : places.getOrDefault(pair(keys, start), List.of())) {
      int length = 2;
      while (start + length < keys.size()
          && place + length < source.size()
          && keys.get(start + length).equals(source.get(place + length))) {
        length++;
      }
      if (longest == null || length > longest.length()) {
        longest = new Copy(start, start + length, place);
      }
    }
    return longest;
  }

  private static List<String> pair(List<String> keys, int start) {
    return keys.subList(start, start + 2);
  }
}
