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

  /** The same, with the form of the source preferred to the only one that the article has. */
  public NameCluster preferring(String form, NameGroup.Because because, Severity howBad) {
    NameGroup changed =
        new NameGroup(
            group.group(),
            group.name(),
            group.kind(),
            false,
            form,
            because,
            group.sourceName(),
            group.variants());
    return new NameCluster(changed, mentions, howBad, confidence, source);
  }

  /** Whether no form of the article is the one that it should have. */
  public boolean isAstray() {
    return group.preferred() != null
        && group.variants().stream().noneMatch(v -> v.text().equals(group.preferred()));
  }

  /** Whether it has forms that differ in more than accents, capitals or hyphens. */
  public boolean varies() {
    return !group.consistent();
  }

  /** Whether reports tell of it: it varies, or it is a person who is named more than once. */
  public boolean isTold() {
    boolean several = mentions.size() > 1 && group.kind() == NameGroup.Kind.PERSON;
    return group.variants().size() > 1 || isAstray() || several;
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
