package org.translint.names.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.names.sound.NameKeys;

/**
 * Finds names in Latin letters by their sound, and those within a letter of it, without comparing
 * with all: names that are one letter or one change of order apart become the same when each loses
 * one letter.
 */
final class NameIndex {

  private static final int SHORTEST = 4;

  /** In letters: what is longer is no name, and has as many shortened forms as letters. */
  private static final int LONGEST = 60;

  private final NameKeys keys;
  private final Map<String, List<KnownName>> bySound = new HashMap<>();
  private final Map<String, List<KnownName>> byShortened = new HashMap<>();

  NameIndex(List<KnownName> names, NameKeys keys) {
    this.keys = keys;
    for (KnownName name : names) {
      for (String reading : keys.key(name.surname()).readings()) {
        bySound.computeIfAbsent(reading, r -> new ArrayList<>()).add(name);
        for (String shortened : shortened(reading)) {
          byShortened.computeIfAbsent(shortened, r -> new ArrayList<>()).add(name);
        }
      }
    }
  }

  /** The names that may sound like {@code word}, in the order of the ledger. */
  List<KnownName> soundingLike(String word) {
    Set<KnownName> found = new LinkedHashSet<>();
    for (String reading : keys.key(word).readings()) {
      found.addAll(bySound.getOrDefault(reading, List.of()));
    }
    return List.copyOf(found);
  }

  /** The names that sound like {@code word} but for a letter; to be looked at closely. */
  List<KnownName> nearby(String word) {
    Set<KnownName> found = new LinkedHashSet<>();
    for (String reading : keys.key(word).readings()) {
      for (String shortened : shortened(reading)) {
        found.addAll(byShortened.getOrDefault(shortened, List.of()));
      }
    }
    return List.copyOf(found);
  }

  private static Set<String> shortened(String reading) {
    Set<String> all = new HashSet<>(Set.of(reading));
    if (reading.length() >= SHORTEST && reading.length() <= LONGEST) {
      for (int i = 1; i < reading.length(); i++) {
        all.add(reading.substring(0, i) + reading.substring(i + 1));
      }
    }
    return all;
  }
}
