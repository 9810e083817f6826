package org.translint.finding;

import java.util.Locale;

/** How much a fault harms, in MQM's words; from the worst down. */
public enum Severity {
  /** Text lost, doubled or left untranslated; a figure wrong by a factor of ten. */
  CRITICAL,
  /** Backed by the source, the ledger or the article's own full name. */
  MAJOR,
  /** Spelling, grammar, punctuation, unbacked name variants. */
  MINOR,
  /** Typography, style, accents alone; shown as a count where space is short. */
  NEUTRAL;

  /** The name as reports write it, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as {@code other} or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
