package org.translint.names.sound;

import java.util.Set;

/**
 * What makes one spelling of a name part comparable with another.
 *
 * @param plain lower case, without marks, hyphens, apostrophes and spaces
 * @param readings how it may be read, in one spelling for each sound; at least one
 * @param skeletons the consonants of each reading
 */
public record NameKey(String plain, Set<String> readings, Set<String> skeletons) {

  public NameKey {
    readings = Set.copyOf(readings);
    skeletons = Set.copyOf(skeletons);
  }

  /** Whether the two may be read the same. */
  public boolean soundsLike(NameKey other) {
    return meet(readings, other.readings);
  }

  /** Whether the two may have the same consonants. */
  public boolean sharesSkeleton(NameKey other) {
    return meet(skeletons, other.skeletons);
  }

  /** Length of the shortest reading. */
  public int length() {
    return readings.stream().mapToInt(String::length).min().orElse(0);
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
