package org.translint.run;

import java.util.Map;
import java.util.Set;
import org.translint.decisions.Decision;

/**
 * What was accepted of an article's findings, and by whom.
 *
 * @param byCheck how many findings of each check; a check without any is no key
 * @param decisions that accepted them
 */
public record Accepted(Map<String, Integer> byCheck, Set<Decision> decisions) {

  /** Nothing was accepted. */
  public static final Accepted NONE = new Accepted(Map.of(), Set.of());

  public Accepted {
    byCheck = Map.copyOf(byCheck);
    decisions = Set.copyOf(decisions);
  }

  /** How many findings were accepted. */
  public int total() {
    return byCheck.values().stream().mapToInt(Integer::intValue).sum();
  }
}
