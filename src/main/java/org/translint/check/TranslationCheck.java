package org.translint.check;

import java.util.List;
import org.translint.finding.Finding;

/** A check that sees an article beside the source that it was translated from. */
public non-sealed interface TranslationCheck extends Check {

  /** The faults of the translation, in any order. */
  List<Finding> check(Analysis translation, Analysis source);
}
