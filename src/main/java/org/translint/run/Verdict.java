package org.translint.run;

import java.util.Collection;
import java.util.Locale;
import org.translint.finding.Severity;

/** What an editor is to do with an article; the most urgent first. */
public enum Verdict {
  /** Do not publish: something critical or major was found. */
  HOLD,
  /** Look at it: something minor was found. */
  LOOK,
  /** Nothing was found. */
  CLEAR;

  /** The verdict on an article with findings of these severities. */
  public static Verdict of(Collection<Severity> severities) {
    Verdict verdict = CLEAR;
    for (Severity severity : severities) {
      if (severity.atLeast(Severity.MAJOR)) {
        return HOLD;
      }
      if (severity == Severity.MINOR) {
        verdict = LOOK;
      }
    }
    return verdict;
  }

  /** The name as reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
