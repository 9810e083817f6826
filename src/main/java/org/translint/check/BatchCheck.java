package org.translint.check;

import org.translint.finding.Finding;
import org.translint.text.Document;

/** A check that weighs its own findings once more when the whole batch is known. */
public non-sealed interface BatchCheck extends Check {

  /** A finding of this check as it stands in the light of the batch: itself, or a changed one. */
  Finding judge(Finding finding, Document article, BatchKnowledge batch);
}
