package org.translint.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * The clusters of given names that stand alone in another spelling than before their surname,
   * where only one person of the article bears such a name; usually none.
   */
  List<NameCluster> alone(List<Person> people, GroupBuilder groups, String text) {
    List<Mention> full =
        people.stream().flatMap(p -> p.mentions().stream()).filter(Mention::isFull).toList();
    List<NameCluster> clusters = new ArrayList<>();
    for (Person person : people) {
      List<Mention> bare = person.mentions();
      String name = bare.get(0).surname().text();
      if (person.forms().size() > 1
          || bare.stream().anyMatch(m -> m.isFull() || m.thingLike() || m.title() != null)) {
        continue;
      }
      List<Mention> bearers =
          full.stream().filter(m -> isOneName(name, m.given().get(0).text())).toList();
      Set<String> surnames =
          bearers.stream().map(m -> m.surname().text()).collect(Collectors.toSet());
      Set<String> spellings =
          bearers.stream().map(m -> m.given().get(0).text()).collect(Collectors.toSet());
      if (surnames.size() == 1 && spellings.size() == 1 && !spellings.contains(name)) {
        clusters.add(alone(name, bare, bearers, groups, text));
      }
    }
    return clusters;
  }

  private static NameCluster alone(
      String name, List<Mention> bare, List<Mention> bearers, GroupBuilder groups, String text) {
    List<Mention> all =
        Stream.concat(bare.stream(), bearers.stream())
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    List<Variant> variants =
        List.of(
            variant(bearers.get(0).given().get(0).text(), bearers),
            new Variant(name, null, bare.stream().map(m -> m.surname().span()).toList()));
    return groups.given(all, variants, LOG_ODDS, text);
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
