package org.translint.run;

import java.util.List;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.finding.Severity;

/**
 * The second phase: what the facts of an article mean once the batch is known. Cheap, and a pure
 * function of both.
 */
final class Judgement {

  static final String UNKNOWN_WORD = "unknown-word";

  /** A word that this many stories share is a term of the newsroom, not a slip. */
  private static final int STORIES_OF_A_TERM = 3;

  private final BatchKnowledge batch;
  private final Arbiter arbiter = new Arbiter();

  Judgement(BatchKnowledge batch) {
    this.batch = batch;
  }

  /** The outcome for an article. */
  Outcome.Checked judge(Facts facts) {
    List<Finding> weighed = facts.findings().stream().map(f -> weigh(facts, f)).toList();
    List<Finding> findings = arbiter.arbitrate(weighed);
    return new Outcome.Checked(
        facts.story(),
        facts.document(),
        facts.source(),
        facts.words(),
        findings,
        Fingerprints.of(facts.document(), findings),
        facts.names(),
        facts.failedChecks());
  }

  private Finding weigh(Facts facts, Finding finding) {
    boolean isTerm =
        finding.check().equals(UNKNOWN_WORD)
            && batch.stories(facts.language(), facts.word(finding)) >= STORIES_OF_A_TERM;
    return isTerm ? finding.withSeverity(Severity.NEUTRAL) : finding;
  }
}
