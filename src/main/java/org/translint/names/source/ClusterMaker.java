package org.translint.names.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.names.NameCluster;
import org.translint.names.PreferredForm;
import org.translint.names.SourceEvidence;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;
import org.translint.text.Span;

/** Puts the forms that are anchored on one name of the source together that spell one name. */
final class ClusterMaker {

  /** Log-odds from which on two forms are two spellings of one name. */
  private static final double ENOUGH = 2;

  /** Log-odds from which on the inconsistency is beyond doubt. */
  private static final double SURE = 3;

  private final Bitext bitext;
  private final SpellingJudge judge;
  private final SourcePreference preference;
  private final Kinds kinds;
  private final Neighbours neighbours;
  private final Romaniser romaniser = new Romaniser();

  ClusterMaker(
      Bitext bitext,
      SpellingJudge judge,
      SourcePreference preference,
      Kinds kinds,
      Neighbours neighbours) {
    this.neighbours = neighbours;
    this.bitext = bitext;
    this.judge = judge;
    this.preference = preference;
    this.kinds = kinds;
  }

  /**
   * The clusters of one name, each around its best established form.
   *
   * @param slips other spellings of the name in the source itself
   * @param forms that are anchored on the name or on its slips
   */
  List<NameCluster> clusters(SourceName name, List<SourceName> slips, List<AnchoredForm> forms) {
    List<AnchoredForm> left = new ArrayList<>(forms);
    left.sort(
        Comparator.comparing((AnchoredForm f) -> -f.count() * f.likeness())
            .thenComparing(f -> f.parts().get(0).span()));
    List<NameCluster> clusters = new ArrayList<>();
    while (!left.isEmpty()) {
      AnchoredForm main = left.remove(0);
      List<AnchoredForm> same = new ArrayList<>(List.of(main));
      double weakest = Double.POSITIVE_INFINITY;
      for (AnchoredForm other : List.copyOf(left)) {
        double weight = judge.weigh(name, main, other);
        if (weight >= ENOUGH) {
          same.add(other);
          left.remove(other);
          weakest = Math.min(weakest, weight);
        }
      }
      clusters.add(cluster(name, slips, same, weakest));
    }
    return clusters;
  }

  private NameCluster cluster(
      SourceName name, List<SourceName> slips, List<AnchoredForm> forms, double weight) {
    List<Variant> variants =
        forms.stream()
            .map(f -> new Variant(f.text(), reading(f.text()), f.spans()))
            .sorted(
                Comparator.comparing(Variant::count)
                    .reversed()
                    .thenComparing(v -> v.spans().get(0)))
            .toList();
    PreferredForm preferred = preference.of(name, forms);
    String first = preferred == null ? variants.get(0).text() : preferred.text();
    boolean marks = variants.stream().allMatch(v -> NameKeys.sameLetters(v.text(), first));
    NameGroup group =
        new NameGroup(
            "",
            fullName(forms, first),
            kinds.of(forms),
            marks,
            preferred == null ? null : preferred.text(),
            preferred == null ? null : preferred.because(),
            name.text(),
            variants);
    Severity backed = weight >= SURE ? Severity.MAJOR : Severity.MINOR;
    return new NameCluster(
        group,
        forms.stream().flatMap(f -> f.parts().stream()).map(neighbours::name).sorted().toList(),
        marks ? Severity.NEUTRAL : backed,
        1 / (1 + Math.exp(-weight)),
        evidence(name, slips));
  }

  private SourceEvidence evidence(SourceName name, List<SourceName> slips) {
    List<Span> places = name.places().stream().map(SourceName.Place::span).toList();
    List<Span> slipped =
        slips.stream().flatMap(s -> s.places().stream()).map(SourceName.Place::span).toList();
    return new SourceEvidence(
        bitext.source(),
        name.text(),
        places,
        slips.isEmpty() ? null : slips.get(0).text(),
        slipped);
  }

  /** The first place where a full name has the form {@code text}, as a whole. */
  private String fullName(List<AnchoredForm> forms, String text) {
    return forms.stream()
        .filter(f -> f.text().equals(text))
        .flatMap(
            f -> Stream.concat(f.parts().stream().filter(TargetPart::joined), f.parts().stream()))
        .findFirst()
        .map(p -> neighbours.name(p).of(bitext.target().text()).replaceAll("\\s+", " "))
        .orElse(text);
  }

  private @Nullable String reading(String form) {
    return Scripts.isLatin(form) ? null : romaniser.romanise(form);
  }
}
