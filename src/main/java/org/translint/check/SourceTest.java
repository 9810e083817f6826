package org.translint.check;

import java.util.List;
import java.util.Set;
import org.translint.align.Bead;
import org.translint.align.Link;

/**
 * Tells whether a text is a translation of its source at all.
 *
 * <p>The score is the part of all evidence that the alignment finds on both sides, less the part
 * that any two paragraphs share by chance, and a little for paragraphs that go one to one. On news
 * of six languages translations score .13 and more, two articles of other events .06 and less.
 */
final class SourceTest {

  private static final double LEAST_SCORE = 0.08;

  /** Without a lexicon there may be nothing to share but a few names and numbers. */
  private static final double LEAST_SCORE_WITHOUT_LEXICON = 0.035;

  private static final double FOR_ONE_TO_ONE = 0.04;

  /** Of shorter texts, and those with less to go by, it says nothing. */
  private static final int FEWEST_SENTENCES = 4;

  private static final double LEAST_EVIDENCE = 30;

  private final SharedEvidence shared;
  private final List<Set<Evidence>> source;
  private final List<Set<Evidence>> target;

  /** For the evidence of each paragraph of the source and of the translation. */
  SourceTest(SharedEvidence shared, List<Set<Evidence>> source, List<Set<Evidence>> target) {
    this.shared = shared;
    this.source = source;
    this.target = target;
  }

  /**
   * Whether the translation is of this source, as far as can be told.
   *
   * @param links between their paragraphs
   * @param sentences how many sentences the shorter of the two has
   */
  boolean isOfThisSource(List<Link> links, int sentences) {
    double held = (held(source) + held(target)) / 2;
    if (sentences < FEWEST_SENTENCES || held < LEAST_EVIDENCE) {
      return true;
    }
    double pieces = Math.max(source.size(), target.size());
    double beyondChance = found(links) - shared.chance() * pieces;
    double oneToOne = links.stream().filter(SourceTest::isOneToOne).count() / pieces;
    double score = beyondChance / held + FOR_ONE_TO_ONE * oneToOne;
    return score >= (hasLexicon() ? LEAST_SCORE : LEAST_SCORE_WITHOUT_LEXICON);
  }

  private double held(List<Set<Evidence>> pieces) {
    return pieces.stream().mapToDouble(shared::held).sum();
  }

  private double found(List<Link> links) {
    double found = 0;
    for (Link link : links) {
      Bead bead = link.bead();
      for (int i = bead.sourceStart(); i < bead.sourceEnd(); i++) {
        for (int j = bead.targetStart(); j < bead.targetEnd(); j++) {
          found += shared.shared(source.get(i), target.get(j));
        }
      }
    }
    return found;
  }

  private static boolean isOneToOne(Link link) {
    return link.bead().sources() == 1 && link.bead().targets() == 1 && !link.isMoved();
  }

  private boolean hasLexicon() {
    return source.stream()
        .flatMap(Set::stream)
        .anyMatch(evidence -> evidence.kind() == Evidence.Kind.CONCEPT);
  }
}
