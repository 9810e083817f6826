package org.translint.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.names.ledger.NameForm;
import org.translint.text.Span;

/**
 * The forms of one name in one article, with what was concluded from the evidence.
 *
 * @param group the forms, and which is preferred
 * @param mentions every place of the name, in order, as the whole mention (given name and all)
 * @param severity of the inconsistency; meaningless where the group is consistent
 * @param confidence that the forms are one name, from 0 to 1
 * @param source what the source has in these places, or null where it is not known
 * @param accepted forms that the newsroom's ledger lets stand
 */
public record NameCluster(
    NameGroup group,
    List<Span> mentions,
    Severity severity,
    double confidence,
    @Nullable SourceEvidence source,
    Set<String> accepted) {

  public NameCluster {
    mentions = List.copyOf(mentions);
    accepted = Set.copyOf(accepted);
  }

  /** A cluster of which no ledger says anything. */
  public NameCluster(
      NameGroup group,
      List<Span> mentions,
      Severity severity,
      double confidence,
      @Nullable SourceEvidence source) {
    this(group, mentions, severity, confidence, source, Set.of());
  }

  /** A cluster of which the source says nothing. */
  public NameCluster(NameGroup group, List<Span> mentions, Severity severity, double confidence) {
    this(group, mentions, severity, confidence, null);
  }

  /** The same under another number. */
  public NameCluster withGroup(String id) {
    return new NameCluster(group.withGroup(id), mentions, severity, confidence, source, accepted);
  }

  /** The same, with the form of the source preferred to the only one that the article has. */
  public NameCluster preferring(String form, NameGroup.Because because, Severity howBad) {
    NameGroup changed = group.withPreferred(form, because).withConsistent(false);
    return new NameCluster(changed, mentions, howBad, confidence, source);
  }

  /** The same as the newsroom's ledger sees it. */
  NameCluster approving(NameGroup approved, Severity howBad, Set<String> forms) {
    return new NameCluster(approved, mentions, howBad, confidence, source, forms);
  }

  /** Whether the newsroom's ledger lets a form stand. */
  public boolean accepts(String form) {
    return accepted.contains(NameForm.normal(form));
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
