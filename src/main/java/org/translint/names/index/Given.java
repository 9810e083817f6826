package org.translint.names.index;

import java.util.Collections;
import java.util.List;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;

/**
 * A given name of somebody, with what makes it comparable.
 *
 * @param text as it is written
 * @param plain its letters alone
 * @param readings how it may be read, sorted
 */
record Given(String text, String plain, List<String> readings) {

  Given {
    readings = List.copyOf(readings);
  }

  static Given of(String text, NameKeys keys) {
    return new Given(
        text, NameKeys.plain(text), keys.key(text).readings().stream().sorted().toList());
  }

  boolean isInitial() {
    return plain.length() < 2;
  }

  /** Whether the two are one name, spelt alike or not; an initial is none. */
  boolean isSame(Given other, WordFormation formation) {
    if (isInitial() || other.isInitial()) {
      return false;
    }
    return plain.equals(other.plain)
        || (!Collections.disjoint(readings, other.readings)
            && !formation.isGenderPair(plain, other.plain));
  }

  /** Whether the two may be one name: the same, or one the initial of the other. */
  boolean mayBe(Given other, WordFormation formation) {
    boolean isShort = isInitial() || other.isInitial();
    return isShort
        ? plain.isEmpty() || other.plain.isEmpty() || plain.charAt(0) == other.plain.charAt(0)
        : isSame(other, formation);
  }
}
