package org.translint.names.index;

import java.util.List;
import org.translint.finding.NameGroup.Kind;

/**
 * Somebody who is spelt in a certain form: those uses of it that a given name or the source joins.
 *
 * @param fullName the fullest mention
 * @param given the given names; none where only the source, or nothing, tells who is meant
 * @param sourceNames how the sources name them, sorted
 * @param kind what is named
 * @param approved whether the newsroom's ledger has the form
 * @param articles how many articles write it so
 * @param mentions how often they do
 */
record Bearer(
    String fullName,
    List<Given> given,
    List<String> sourceNames,
    Kind kind,
    boolean approved,
    int articles,
    int mentions) {

  Bearer {
    given = List.copyOf(given);
    sourceNames = List.copyOf(sourceNames);
  }

  /** Whether nothing but the surname is known, which never tells who is meant. */
  boolean isBare() {
    return given.isEmpty() && sourceNames.isEmpty();
  }
}
