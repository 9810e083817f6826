package org.translint.names.source;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.language.Dictionary;
import org.translint.names.Geography;
import org.translint.names.NameCluster;
import org.translint.names.NameLanguage;
import org.translint.names.PreferredForm;
import org.translint.names.SourceEvidence;
import org.translint.names.Vocabulary;
import org.translint.names.WordFormation;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.SoundDistance;
import org.translint.text.Span;

/** Finds the names of a translation with the help of its source. Thread-safe. */
public final class SourceNameFinder {

  private static final double ENOUGH = 2;

  private final SoundDistance sounds = new SoundDistance();
  private final NameKeys keys = new NameKeys();
  private final WordFormation formation = new WordFormation();

  /** The names that are anchored on the source, by first place. */
  public List<NameCluster> find(Bitext bitext) {
    String language = bitext.target().language();
    NameLanguage words = NameLanguage.of(language);
    Geography geography = new Geography(language);
    Vocabulary vocabulary = new Vocabulary(bitext.targetSentences(), bitext.dictionary(), words);
    List<SourceName> names = new SourceNames(bitext.source().language(), sounds).of(bitext);
    List<TargetPart> parts =
        finder(language, names, new CasedParts(words, vocabulary, geography)).find(bitext);
    Anchors anchors = new Anchors(sounds, keys, parts, names);
    Map<Integer, List<AnchoredForm>> anchored = anchors.forms();
    boolean cased = Scripts.ofLanguage(language) != UScript.ARABIC;
    Neighbours neighbours = new Neighbours(parts, anchors);
    SpellingJudge judge =
        new SpellingJudge(
            cased ? bitext.dictionary() : Dictionary.ALL_KNOWING,
            geography,
            formation,
            sounds,
            neighbours,
            words,
            anchors::count);
    List<NameCluster> clusters = new ArrayList<>();
    SourcePreference preference = new SourcePreference(language);
    Map<Integer, Integer> slips = new SourceSlips(formation).of(names);
    Geography ofSource = new Geography(bitext.source().language());
    for (SourceName name : names) {
      if (slips.containsKey(name.id()) || ofSource.isTime(name.text())) {
        continue;
      }
      List<AnchoredForm> forms = new ArrayList<>(anchored.getOrDefault(name.id(), List.of()));
      slips.forEach(
          (slip, meant) -> {
            if (meant == name.id()) {
              forms.addAll(anchored.getOrDefault(slip, List.of()));
            }
          });
      clusters.addAll(clusters(name, forms, judge, preference));
    }
    clusters.sort(Comparator.comparing(c -> c.mentions().get(0)));
    return clusters;
  }

  private PartFinder finder(String language, List<SourceName> names, PartFinder cased) {
    BeadNames beads = new BeadNames(names, sounds);
    PartFinder own =
        switch (Scripts.ofLanguage(language)) {
          case UScript.HAN, UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN ->
              new HanParts(sounds, names, beads);
          case UScript.JAPANESE, UScript.KATAKANA -> new KanaParts();
          case UScript.ARABIC -> new ArabicParts(sounds, beads);
          default -> bitext -> List.of();
        };
    return bitext ->
        Stream.concat(own.find(bitext).stream(), cased.find(bitext).stream())
            .sorted(Comparator.comparing(TargetPart::span))
            .toList();
  }

  private List<NameCluster> clusters(
      SourceName name, List<AnchoredForm> forms, SpellingJudge judge, SourcePreference preference) {
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
      clusters.add(cluster(name, same, weakest, preference));
    }
    return clusters;
  }

  private NameCluster cluster(
      SourceName name, List<AnchoredForm> forms, double weight, SourcePreference preference) {
    List<Variant> variants =
        forms.stream()
            .map(f -> new Variant(f.text(), null, f.spans()))
            .sorted(
                Comparator.comparing(Variant::count)
                    .reversed()
                    .thenComparing(v -> v.spans().get(0)))
            .toList();
    PreferredForm preferred = preference.of(name, forms);
    String first = preferred == null ? variants.get(0).text() : preferred.text();
    boolean marks = variants.stream().allMatch(v -> NameKeys.sameLetters(v.text(), first));
    List<Span> spans = variants.stream().flatMap(v -> v.spans().stream()).sorted().toList();
    NameGroup group =
        new NameGroup(
            "",
            first,
            Kind.UNKNOWN,
            marks,
            preferred == null ? null : preferred.text(),
            preferred == null ? null : preferred.because(),
            name.text(),
            variants);
    return new NameCluster(
        group,
        spans,
        marks ? Severity.NEUTRAL : Severity.MAJOR,
        1 / (1 + Math.exp(-weight)),
        new SourceEvidence(
            name.text(), name.places().stream().map(SourceName.Place::span).toList()));
  }
}
