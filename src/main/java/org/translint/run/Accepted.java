package org.translint.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.decisions.Decision;
import org.translint.decisions.Silences;

/**
 * What was accepted of an article's findings, and by whom.
 *
 * @param byCheck how many findings of each check; a check without any is no key
 * @param decisions that have something in the article to accept
 * @param notices about comments in the article that are wrong, or accept nothing
 */
public record Accepted(
    Map<String, Integer> byCheck, Set<Decision> decisions, List<Silences.Notice> notices) {

  /** Nothing was accepted. */
  public static final Accepted NONE = new Accepted(Map.of(), Set.of(), List.of());

  public Accepted {
    byCheck = Map.copyOf(byCheck);
    decisions = Set.copyOf(decisions);
    notices = List.copyOf(notices);
  }

  /** How many findings were accepted. */
  public int total() {
    return byCheck.values().stream().mapToInt(Integer::intValue).sum();
  }
}
