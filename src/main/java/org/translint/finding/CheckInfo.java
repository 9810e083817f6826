package org.translint.finding;

/**
 * What is said of a check wherever it is named: its identity and its page.
 *
 * @param id names the fault ({@code doubled-word}), never the fix; permanent
 * @param category the kind of fault that it reports, unless a finding says otherwise
 * @param maturity whether it runs unasked
 * @param page its page
 */
public record CheckInfo(String id, Category category, Maturity maturity, CheckPage page) {

  /** Whether a check has earned its place. */
  public enum Maturity {
    /** Off unless enabled: its precision is not measured on text that it was not made on. */
    TRIAL,
    /** On. */
    STABLE
  }
}
