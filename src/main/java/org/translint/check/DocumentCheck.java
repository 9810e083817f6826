package org.translint.check;

import java.util.List;
import org.translint.finding.Finding;

/** A check that sees one article. */
public non-sealed interface DocumentCheck extends Check {

  /** The faults of the article, in any order. */
  List<Finding> check(Analysis article);
}
