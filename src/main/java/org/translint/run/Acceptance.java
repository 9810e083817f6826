package org.translint.run;

import java.util.ArrayList;
import java.util.List;
import org.translint.decisions.Decisions;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.text.Document;

/**
 * What an article's findings come to once the newsroom's decisions are known.
 *
 * @param findings that are not accepted, in their order
 * @param fingerprints of these
 * @param accepted how many others there were
 */
record Acceptance(List<Finding> findings, List<String> fingerprints, int accepted) {

  /** Takes out of {@code all} what is accepted; no fingerprint changes by that. */
  static Acceptance of(Document article, List<Finding> all, Decisions decisions) {
    List<String> fingerprints = Fingerprints.of(article, all);
    List<Finding> kept = new ArrayList<>();
    List<String> keptFingerprints = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!decisions.accept(all.get(i), fingerprints.get(i), article)) {
        kept.add(all.get(i));
        keptFingerprints.add(fingerprints.get(i));
      }
    }
    return new Acceptance(kept, keptFingerprints, all.size() - kept.size());
  }
}
