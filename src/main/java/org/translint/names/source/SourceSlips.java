package org.translint.names.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.names.Likeness;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;

/**
 * Finds names that the source itself spells in two ways, by a slip that the translation may have
 * carried over: two names one letter or one turn of letters apart, the second with the same given
 * name, or bare and rarer where the first is introduced.
 */
final class SourceSlips {

  private static final int SHORTEST = 5;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

  private final WordFormation formation;

  SourceSlips(WordFormation formation) {
    this.formation = formation;
  }

  /** The id of each name that is a slip, and the id of the name that is meant. */
  Map<Integer, Integer> of(List<SourceName> names) {
    Map<Integer, Integer> slips = new HashMap<>();
    for (SourceName meant : names) {
      for (SourceName slip : names) {
        if (isSlip(meant, slip) && !slips.containsKey(meant.id())) {
          slips.putIfAbsent(slip.id(), meant.id());
        }
      }
    }
    return slips;
  }

  private boolean isSlip(SourceName meant, SourceName slip) {
    return meant.id() != slip.id()
        && isBetterEstablished(meant, slip)
        && isNear(meant.stem(), slip.stem())
        && !formation.isDerived(NameKeys.plain(meant.stem()), NameKeys.plain(slip.stem()))
        && !formation.isGenderPair(NameKeys.plain(meant.stem()), NameKeys.plain(slip.stem()))
        && samePerson(meant, slip);
  }

  private static boolean isBetterEstablished(SourceName one, SourceName other) {
    int some = one.places().size();
    int others = other.places().size();
    return some > others || (some == others && one.id() < other.id());
  }

  private static boolean isNear(String one, String other) {
    if (Math.min(one.length(), other.length()) < SHORTEST || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int edits = DISTANCE.apply(one, other);
    return edits == 1 || (edits == 2 && Likeness.isAnagram(one, other));
  }

  private static boolean samePerson(SourceName meant, SourceName slip) {
    Set<Integer> given = new HashSet<>();
    meant.places().stream().map(SourceName.Place::before).filter(b -> b >= 0).forEach(given::add);
    Set<Integer> other = new HashSet<>();
    slip.places().stream().map(SourceName.Place::before).filter(b -> b >= 0).forEach(other::add);
    boolean apart = meant.beads().stream().noneMatch(slip.beads()::contains);
    boolean shared = given.stream().anyMatch(other::contains);
    return apart && (shared || (!given.isEmpty() && other.isEmpty() && slip.places().size() == 1));
  }
}
