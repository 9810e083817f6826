package org.translint.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.translint.decisions.Decision;
import org.translint.decisions.Decisions;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;

/**
 * What an article's findings come to once the newsroom's decisions are known.
 *
 * @param findings that are not accepted, in their order
 * @param fingerprints of these
 * @param tally of the others
 */
record Acceptance(List<Finding> findings, List<String> fingerprints, Accepted tally) {

  /** Takes out of {@code all} what is accepted; no fingerprint changes by that. */
  static Acceptance of(Decisions.Article article, List<Finding> all, Decisions decisions) {
    List<String> fingerprints = Fingerprints.of(article.document(), all);
    List<Finding> kept = new ArrayList<>();
    List<String> keptFingerprints = new ArrayList<>();
    Map<String, Integer> byCheck = new TreeMap<>();
    Set<Decision> used = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      List<Decision> accepting = decisions.accepting(all.get(i), fingerprints.get(i), article);
      if (accepting.isEmpty()) {
        kept.add(all.get(i));
        keptFingerprints.add(fingerprints.get(i));
      } else {
        byCheck.merge(all.get(i).check(), 1, Integer::sum);
        used.addAll(accepting);
      }
    }
    return new Acceptance(kept, keptFingerprints, new Accepted(byCheck, used));
  }
}
