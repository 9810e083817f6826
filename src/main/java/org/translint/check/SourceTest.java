package org.translint.check;

import java.util.List;
import java.util.Set;
import org.translint.align.Bead;
import org.translint.align.Link;

/** Tells whether a text is a translation of its source at all. */
final class SourceTest {

  private final SharedEvidence shared;

  SourceTest(SharedEvidence shared) {
    this.shared = shared;
  }

  boolean isOfThisSource(List<Link> links, List<Set<Evidence>> source, List<Set<Evidence>> target) {
    if (System.getProperty("probe") != null) {
      double found = 0;
      for (Link link : links) {
        Bead b = link.bead();
        for (int i = b.sourceStart(); i < b.sourceEnd(); i++) {
          for (int j = b.targetStart(); j < b.targetEnd(); j++) {
            found += shared.shared(source.get(i), target.get(j));
          }
        }
      }
      double held = 0;
      double chance = 0;
      for (Set<Evidence> s : source) {
        held += shared.held(s) / 2;
        for (Set<Evidence> t : target) {
          chance += shared.shared(s, t);
        }
      }
      for (Set<Evidence> t : target) {
        held += shared.held(t) / 2;
      }
      chance /= Math.max(1, Math.max(source.size(), target.size()));
      long one =
          links.stream()
              .filter(l -> l.bead().sources() == 1 && l.bead().targets() == 1 && !l.isMoved())
              .count();
      System.err.printf(
          "PROBE\t%d\t%d\t%.1f\t%.3f\t%.3f\t%.3f%n",
          source.size(),
          target.size(),
          held,
          found / held,
          chance / held,
          (double) one / Math.max(source.size(), target.size()));
    }
    return true;
  }
}
