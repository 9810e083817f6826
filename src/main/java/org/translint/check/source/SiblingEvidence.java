package org.translint.check.source;

import org.translint.check.SiblingVotes;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;

/**
 * Weighs a finding against the source by what the other translations of the story have: if most of
 * them depart from the source in the same place, then the source is odd, not this translation; if
 * several keep to it, this translation is wrong.
 */
final class SiblingEvidence {

  /** How sure a figure that stands on one side alone can be; translators do move figures about. */
  private static final double LONE = 0.8;

  /** How sure it is where other translations have what the source has. */
  private static final double BACKED = 0.95;

  private SiblingEvidence() {}

  /** A finding on a figure that has no counterpart, as long as no other translation speaks. */
  static Finding lone(Finding finding) {
    return finding
        .withSeverity(Severity.MINOR)
        .withConfidence(Math.min(finding.confidence(), LONE));
  }

  /** The finding as it stands beside the other translations. */
  static Finding weigh(Finding finding, SiblingVotes votes) {
    if (votes.areAgainstTheSource()) {
      return finding
          .withSeverity(Severity.NEUTRAL)
          .withMessage(Messages.say("sibling.against", finding.message(), votes.alike()));
    }
    if (votes.areForTheSource()) {
      Finding backed =
          finding.severity() == Severity.MINOR
              ? finding.withSeverity(Severity.MAJOR).withConfidence(BACKED)
              : finding;
      return backed.withMessage(Messages.say("sibling.for", finding.message(), votes.keeping()));
    }
    return finding;
  }
}
