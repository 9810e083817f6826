package org.translint.check.source;

import org.translint.check.SiblingVotes;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;

/**
 * Weighs a finding against the source by what the other translations of the story have: if most of
 * them depart from the source in the same place, then the source is odd, not this translation.
 */
final class SiblingEvidence {

  private SiblingEvidence() {}

  /** The finding as it stands beside the other translations. */
  static Finding weigh(Finding finding, SiblingVotes votes) {
    if (votes.areAgainstTheSource()) {
      return finding
          .withSeverity(Severity.NEUTRAL)
          .withMessage(Messages.say("sibling.against", finding.message(), votes.alike()));
    }
    if (votes.areForTheSource()) {
      return finding.withMessage(Messages.say("sibling.for", finding.message(), votes.keeping()));
    }
    return finding;
  }
}
