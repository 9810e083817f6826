package org.translint.write;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Related;
import org.translint.text.Document;

/**
 * What was found in one of the articles of a file.
 *
 * @param article as it was read
 * @param finding in it
 * @param fingerprint of the finding
 */
public record Fault(Document article, Finding finding, String fingerprint) {

  /** The faults of an article. */
  public static List<Fault> of(
      Document article, List<Finding> findings, List<String> fingerprints) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      faults.add(new Fault(article, findings.get(i), fingerprints.get(i)));
    }
    return faults;
  }

  /** Whether a program may make the first fix: which is the one that is made. */
  public boolean isFixable(boolean withUnsafe) {
    return has(Applicability.SAFE) || (withUnsafe && has(Applicability.UNSAFE));
  }

  private boolean has(Applicability applicability) {
    return !finding.fixes().isEmpty() && finding.fixes().get(0).applicability() == applicability;
  }

  /** The first fix, and the same at the other places of the article that it mends. */
  List<Change> changes() {
    Fix first = finding.fixes().get(0);
    List<Change> changes = new ArrayList<>(List.of(new Change(article, first)));
    for (Related place : finding.related()) {
      String replacement = place.replacement();
      if (has(Applicability.SAFE) && replacement != null) {
        changes.add(new Change(article, new Fix(place.span(), replacement, first.applicability())));
      }
    }
    return changes;
  }

  /** Whether a change is one of {@link #changes}. */
  boolean asksFor(Change change) {
    return isFixable(true)
        && isIn(change.article())
        && changes().stream().anyMatch(own -> own.fix().equals(change.fix()));
  }

  /** Whether it was found in an article. */
  boolean isIn(Document other) {
    return article.id().equals(other.id());
  }
}
