package org.translint.config;

import org.translint.finding.Severity;

/** From which severity on findings make a run fail. */
public enum FailOn {
  CRITICAL,
  MAJOR,
  MINOR,
  NEVER;

  /** Whether a finding of this severity makes the run fail. */
  public boolean fails(Severity severity) {
    return switch (this) {
      case CRITICAL -> severity.atLeast(Severity.CRITICAL);
      case MAJOR -> severity.atLeast(Severity.MAJOR);
      case MINOR -> severity.atLeast(Severity.MINOR);
      case NEVER -> false;
    };
  }
}
