package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.names.NameCluster;
import org.translint.names.SourceEvidence;

/**
 * Finds a given name that stands before a surname where the source has quite another one there: one
 * that the translation knows, since it writes it elsewhere.
 */
final class ChangedGivenNames {

  private static final double CONFIDENCE = 0.9;

  private final Bitext bitext;
  private final Anchors anchors;
  private final List<SourceName> names;

  ChangedGivenNames(Bitext bitext, Anchors anchors, List<SourceName> names) {
    this.bitext = bitext;
    this.anchors = anchors;
    this.names = names;
  }

  /** One cluster for each changed name, with the source's preferred. */
  List<NameCluster> of(List<TargetPart> parts) {
    List<NameCluster> changed = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      TargetPart given = parts.get(i);
      TargetPart surname = parts.get(i + 1);
      Integer anchor = anchors.of(surname);
      if (anchor == null
          || !surname.joined()
          || given.joined()
          || given.ordinary()
          || anchors.of(given) != null) {
        continue;
      }
      SourceName there = givenName(names.get(anchor), surname.bead());
      if (there != null && anchors.count(there, surname.bead()) == 0) {
        anchors.firstForm(there).ifPresent(form -> changed.add(cluster(given, there, form)));
      }
    }
    return changed;
  }

  /** The one given name that a surname has in a bead, or null. */
  private @Nullable SourceName givenName(SourceName surname, int bead) {
    List<Integer> given =
        surname.places().stream()
            .filter(p -> p.bead() == bead)
            .map(SourceName.Place::before)
            .distinct()
            .toList();
    return given.size() == 1 && given.get(0) >= 0 ? names.get(given.get(0)) : null;
  }

  private NameCluster cluster(TargetPart given, SourceName there, String form) {
    NameGroup group =
        new NameGroup(
            "",
            given.text(),
            Kind.PERSON,
            false,
            form,
            Because.SOURCE,
            there.text(),
            List.of(new Variant(given.text(), null, List.of(given.span()))));
    return new NameCluster(
        group,
        List.of(given.span()),
        Severity.MAJOR,
        CONFIDENCE,
        new SourceEvidence(
            bitext.source(),
            there.text(),
            there.places().stream().map(SourceName.Place::span).toList(),
            null,
            List.of()));
  }
}
