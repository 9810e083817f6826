package org.translint.check;

import org.translint.finding.CheckInfo;

/**
 * Something that finds one kind of fault. Sealed by what it may see.
 *
 * <p>A check is stateless and thread-safe: what it yields depends on its arguments alone.
 */
public sealed interface Check permits DocumentCheck, TranslationCheck, BatchCheck {

  /** What is said of this check wherever it is named. */
  CheckInfo info();
}
