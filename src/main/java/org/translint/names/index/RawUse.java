package org.translint.names.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKeys;

/**
 * What is kept of one use of a form in one article until the whole batch is there.
 *
 * @param apart other forms of the article that are like this one, and somebody else's
 */
record RawUse(
    String fullName,
    Set<String> givenNames,
    Kind kind,
    @Nullable String sourceName,
    boolean approved,
    int mentions,
    Set<String> apart) {

  RawUse {
    givenNames = new TreeSet<>(givenNames);
    apart = new TreeSet<>(apart);
  }

  /** What uses of a form share that mean one person for sure. */
  String profile() {
    return sourceName + "\n" + String.join("\n", givenNames).replace('\u2019', '\'');
  }

  /** The uses of one article, in the order of {@code uses}. */
  static List<RawUse> of(List<NameUse> uses) {
    List<RawUse> raw = new ArrayList<>();
    for (NameUse use : uses) {
      Set<String> apart = new TreeSet<>();
      for (NameUse other : uses) {
        if (areTwoPeople(use, other)) {
          apart.add(other.form());
        }
      }
      raw.add(
          new RawUse(
              use.fullName(),
              use.givenNames(),
              use.kind(),
              use.sourceName(),
              use.isApproved(),
              use.count(),
              apart));
    }
    return raw;
  }

  /** Whether an article names both, each in full or by the source, and not as one person. */
  private static boolean areTwoPeople(NameUse one, NameUse other) {
    return one.person() != other.person()
        && !one.form().equals(other.form())
        && mayLookAlike(one.form(), other.form())
        && ((isFull(one) && isFull(other)) || haveTwoSources(one, other));
  }

  private static boolean haveTwoSources(NameUse one, NameUse other) {
    return one.sourceName() != null
        && other.sourceName() != null
        && !NameKeys.sameLetters(one.sourceName(), other.sourceName());
  }

  private static boolean isFull(NameUse use) {
    return !use.givenNames().isEmpty();
  }

  /** Cheap and generous: keeps what is worth remembering few. */
  private static boolean mayLookAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return Math.max(one.length(), other.length()) <= 2 * shorter + 1;
  }
}
