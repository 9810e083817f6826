package org.translint.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/** Turns spellings that are one name into what reports show. */
final class GroupBuilder {

  /** Numbers the groups of one article. */
  private int made;

  /** The cluster of one person's surname. */
  NameCluster surname(Person person, Kind kind, String text) {
    List<PreferredForm.Candidate> candidates =
        person.forms().stream()
            .map(f -> new PreferredForm.Candidate(f.text(), f.count(), f.isIntroduced()))
            .toList();
    List<Variant> variants =
        person.forms().stream().map(f -> new Variant(f.text(), null, f.spans())).toList();
    return build(person.mentions(), kind, candidates, variants, person.weight(), text);
  }

  /** The cluster of spellings of one given name among {@code mentions}. */
  NameCluster given(List<Mention> mentions, List<Variant> variants, double weight, String text) {
    List<PreferredForm.Candidate> candidates =
        variants.stream().map(v -> new PreferredForm.Candidate(v.text(), v.count(), true)).toList();
    return build(mentions, Kind.PERSON, candidates, variants, weight, text);
  }

  private NameCluster build(
      List<Mention> mentions,
      Kind kind,
      List<PreferredForm.Candidate> candidates,
      List<Variant> variants,
      double weight,
      String text) {
    PreferredForm preferred = PreferredForm.of(candidates);
    String anchor = preferred == null ? variants.get(0).text() : preferred.text();
    boolean marksAlone = variants.stream().allMatch(v -> NameKeys.sameLetters(v.text(), anchor));
    NameGroup group =
        new NameGroup(
            "n" + ++made,
            fullest(mentions, preferred, text),
            kind,
            marksAlone,
            preferred == null ? null : preferred.text(),
            preferred == null ? null : preferred.because(),
            null,
            byCount(variants));
    Severity severity = marksAlone ? Severity.NEUTRAL : severity(preferred);
    double confidence = 1 / (1 + Math.exp(-weight));
    List<Span> spans = mentions.stream().map(Mention::span).toList();
    return new NameCluster(group, spans, severity, confidence);
  }

  private static List<Variant> byCount(List<Variant> variants) {
    List<Variant> sorted = new ArrayList<>(variants);
    sorted.sort(
        Comparator.comparing(Variant::count).reversed().thenComparing(v -> v.spans().get(0)));
    return sorted;
  }

  private static Severity severity(@Nullable PreferredForm preferred) {
    return preferred != null && preferred.because() == Because.INTRODUCTION
        ? Severity.MAJOR
        : Severity.MINOR;
  }

  /** The first full name in the preferred spelling, else the first full name, else the surname. */
  private static String fullest(
      List<Mention> mentions, @Nullable PreferredForm preferred, String text) {
    return mentions.stream()
        .max(
            Comparator.comparing(
                    (Mention m) ->
                        preferred == null
                            || m.surname().text().equals(preferred.text())
                            || m.given().stream().anyMatch(g -> g.text().equals(preferred.text())))
                .thenComparing(Mention::isFull)
                .thenComparing(m -> -m.span().start()))
        .map(m -> m.span().of(text).replaceAll("\\s+", " "))
        .orElse("");
  }
}
