package org.translint.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.translint.finding.NameGroup.Variant;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/** Finds a given name that is spelt in several ways before one surname. */
final class GivenNames {

  private static final double LOG_ODDS = 3;
  private static final int SHORTEST = 3;

  private final NameKeys keys;
  private final WordFormation formation;

  GivenNames(NameKeys keys, WordFormation formation) {
    this.keys = keys;
    this.formation = formation;
  }

  /** The clusters of given names of {@code person} that vary; usually none. */
  List<NameCluster> varying(Person person, GroupBuilder groups, String text) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention mention : person.mentions()) {
      if (mention.isFull()) {
        byName.computeIfAbsent(mention.given().get(0).text(), n -> new ArrayList<>()).add(mention);
      }
    }
    List<NameCluster> clusters = new ArrayList<>();
    List<String> names = new ArrayList<>(byName.keySet());
    while (names.size() > 1) {
      String first = names.remove(0);
      List<String> same =
          new ArrayList<>(names.stream().filter(other -> isOneName(first, other)).toList());
      if (!same.isEmpty()) {
        names.removeAll(same);
        same.add(0, first);
        clusters.add(cluster(same, byName, groups, text));
      }
    }
    return clusters;
  }

  private boolean isOneName(String one, String other) {
    NameKey a = keys.key(one);
    NameKey b = keys.key(other);
    return Math.min(a.length(), b.length()) >= SHORTEST
        && a.soundsLike(b)
        && !formation.isGenderPair(a.plain(), b.plain());
  }

  private static NameCluster cluster(
      List<String> names, Map<String, List<Mention>> byName, GroupBuilder groups, String text) {
    List<Mention> mentions =
        names.stream()
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    List<Variant> variants = names.stream().map(n -> variant(n, mentions)).toList();
    return groups.given(mentions, variants, LOG_ODDS, text);
  }

  private static Variant variant(String name, List<Mention> mentions) {
    List<Span> spans =
        mentions.stream()
            .map(m -> m.given().get(0))
            .filter(word -> word.text().equals(name))
            .map(NameWord::span)
            .toList();
    return new Variant(name, null, spans);
  }
}
