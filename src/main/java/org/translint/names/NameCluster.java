package org.translint.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param source what the source has in these places, or null where it is not known
 */
public record NameCluster(
    NameGroup group,
    List<Span> mentions,
    Severity severity,
    double confidence,
    @Nullable SourceEvidence source) {

  public NameCluster {
    mentions = List.copyOf(mentions);
  }

  /** A cluster of which the source says nothing. */
  public NameCluster(NameGroup group, List<Span> mentions, Severity severity, double confidence) {
    this(group, mentions, severity, confidence, null);
  }

  /** The same under another number. */
  public NameCluster withGroup(String id) {
    return new NameCluster(group.withGroup(id), mentions, severity, confidence, source);
  }

  /** Whether it has forms that differ in more than accents, capitals or hyphens. */
  public boolean varies() {
    return !group.consistent();
  }

  /** Whether any place of the other cluster touches one of this. */
  public boolean touches(NameCluster other) {
    return group.variants().stream()
        .flatMap(v -> v.spans().stream())
        .anyMatch(
            span ->
                other.group().variants().stream()
                    .flatMap(v -> v.spans().stream())
                    .anyMatch(span::overlaps));
  }
}
