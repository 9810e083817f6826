package org.translint.names.sound;

import java.util.List;

/** How one name part sounds, prepared for comparison with many others. Immutable. */
public final class Sound {

  private final String part;
  private final Writing writing;
  private final List<Reading> readings;
  private final List<Reading> heard;

  /**
   * @param part the part as it is written
   * @param writing how it is written
   * @param readings what it may sound like among names of its own writing
   * @param heard what it may sound like to another writing
   */
  Sound(String part, Writing writing, List<Reading> readings, List<Reading> heard) {
    this.part = part;
    this.writing = writing;
    this.readings = List.copyOf(readings);
    this.heard = List.copyOf(heard);
  }

  /** The part as it is written. */
  public String part() {
    return part;
  }

  /** How it is written. */
  public Writing writing() {
    return writing;
  }

  /** Length of the shortest reading, in sounds. */
  public int length() {
    return readings.stream().mapToInt(Reading::length).min().orElse(0);
  }

  /** How much there is to hear: a consonant counts one, a vowel half; in the longest reading. */
  public double weight() {
    return readings.stream().mapToDouble(Reading::weight).max().orElse(0);
  }

  /** Whether the two may begin with the same sound. */
  public boolean startsLike(Sound other) {
    return readings.stream()
        .anyMatch(
            one ->
                one.length() > 0
                    && other.readings.stream()
                        .anyMatch(two -> two.sounds().startsWith(one.sounds().substring(0, 1))));
  }

  /** The readings that {@code other} is to be compared with. */
  List<Reading> readingsFor(Sound other) {
    return writing == other.writing ? readings : heard;
  }

  @Override
  public String toString() {
    return part + readings.stream().map(Reading::sounds).toList();
  }
}
