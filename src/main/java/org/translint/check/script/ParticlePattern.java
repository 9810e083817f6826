package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * A use of one Chinese particle in which it is mistaken for another: the words before it and behind
 * it leave no other reading. Immutable.
 */
final class ParticlePattern {

  private final String use;
  private final String right;
  private final Pattern pattern;

  private ParticlePattern(String use, String right, String regex) {
    this.use = use;
    this.right = right;
    pattern = Pattern.compile(regex);
  }

  /** All uses, in a fixed order. */
  static List<ParticlePattern> all() {
    Map<String, List<String>> words =
        DataFile.rows("check/script/particles.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    TreeMap::new,
                    Collectors.mapping(row -> row.get(1), Collectors.toList())));
    return List.of(
        // 发展的很快 → 发展得很快: how it grew, at the end of a clause.
        new ParticlePattern(
            "degree",
            "得",
            any(words, "act")
                + "(?<particle>[的地])(?="
                + any(words, "degree")
                + "(?![多少]\\p{IsHan})\\p{IsHan}{1,3}(?:[，。！？；、,.!?;]|了|$))"),
        // 悄悄的离开 → 悄悄地离开: a manner before a deed.
        new ParticlePattern(
            "manner",
            "地",
            any(words, "manner") + "(?<particle>[的得])(?=" + any(words, "deed") + ")"),
        // 著名得作家 → 著名的作家: what has no degrees takes no complement.
        new ParticlePattern(
            "attribute", "的", any(words, "attribute") + "(?<particle>得)(?![到以出了])"));
  }

  private static String any(Map<String, List<String>> words, String kind) {
    List<String> some = words.getOrDefault(kind, List.of());
    return some.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** What the right particle does: {@code degree}, {@code manner} or {@code attribute}. */
  String use() {
    return use;
  }

  String right() {
    return right;
  }

  /** Where a wrong particle stands in {@code sentence} of {@code text}. */
  List<Span> places(String text, Span sentence) {
    List<Span> places = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      places.add(new Span(matcher.start("particle"), matcher.end("particle")));
    }
    return places;
  }
}
