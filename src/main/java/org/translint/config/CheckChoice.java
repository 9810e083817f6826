package org.translint.config;

import java.util.Set;
import java.util.TreeSet;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;

/**
 * Which checks are to run.
 *
 * @param enable to run although they are on trial
 * @param disable not to run
 * @param only to run and no others but those enabled; empty for no such limit
 */
public record CheckChoice(Set<String> enable, Set<String> disable, Set<String> only) {

  /** The stable checks. */
  public static final CheckChoice DEFAULT = new CheckChoice(Set.of(), Set.of(), Set.of());

  public CheckChoice {
    enable = Set.copyOf(enable);
    disable = Set.copyOf(disable);
    only = Set.copyOf(only);
  }

  /** Whether {@code check} is to run. */
  public boolean runs(CheckInfo check) {
    String id = check.id();
    boolean wanted = only.isEmpty() ? check.maturity() == Maturity.STABLE : only.contains(id);
    return (wanted || enable.contains(id)) && !disable.contains(id);
  }

  /** This choice where it speaks of a check, and {@code weaker} where it does not. */
  CheckChoice over(CheckChoice weaker) {
    Set<String> on = new TreeSet<>(enable);
    if (only.isEmpty()) {
      on.addAll(weaker.enable);
    }
    on.removeAll(disable);
    Set<String> off = new TreeSet<>(weaker.disable);
    off.removeAll(enable);
    off.removeAll(only);
    off.addAll(disable);
    return new CheckChoice(on, off, only.isEmpty() ? weaker.only : only);
  }
}
