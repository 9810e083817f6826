package org.translint.rules;

import java.util.ArrayList;
import java.util.List;
import org.translint.config.SettingsException;
import org.translint.config.Tuning;

/** All house rules of a newsroom, in their order. Immutable. */
public final class HouseRules {

  /** No rules. */
  public static final HouseRules NONE = new HouseRules(List.of());

  private final List<HouseRule> rules;

  private HouseRules(List<HouseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules that are written so.
   *
   * @throws SettingsException if a pattern is none, or an example proves a rule wrong
   */
  public static HouseRules of(List<Tuning.HouseRule> written) throws SettingsException {
    List<HouseRule> rules = new ArrayList<>();
    for (Tuning.HouseRule rule : written) {
      rules.add(HouseRule.of(rule));
    }
    return new HouseRules(rules);
  }

  /** The rules about articles in a language. */
  public List<HouseRule> about(String language) {
    return rules.stream().filter(rule -> rule.isAbout(language)).toList();
  }
}
