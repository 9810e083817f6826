package org.translint.names;

import java.util.List;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.text.Span;

/**
 * The forms of one name in one article, with what was concluded from the evidence.
 *
 * @param group the forms, and which is preferred
 * @param mentions every place of the name, in order, as the whole mention (given name and all)
 * @param severity of the inconsistency; meaningless where the group is consistent
 * @param confidence that the forms are one name, from 0 to 1
 */
public record NameCluster(
    NameGroup group, List<Span> mentions, Severity severity, double confidence) {

  public NameCluster {
    mentions = List.copyOf(mentions);
  }
}
