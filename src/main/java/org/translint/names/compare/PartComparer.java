package org.translint.names.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.names.compare.PartDifference.Kind;
import org.translint.names.sound.SoundDistance;

/** Tells in what two words of names differ. */
final class PartComparer {

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_SHUFFLED = 5;

  private final SoundDistance distance;
  private final Map<String, Set<String>> nicknames;
  private final List<List<String>> genderEndings = endings("names/gender-endings.tsv");
  private final List<List<String>> derivations = endings("names/compare/endings.tsv");

  PartComparer(SoundDistance distance) {
    this.distance = distance;
    nicknames = new HashMap<>();
    for (List<String> row : DataFile.rows("names/compare/nicknames.tsv")) {
      for (String form : row) {
        nicknames
            .computeIfAbsent(PlainLetters.of(form), each -> new HashSet<>())
            .add(PlainLetters.of(row.get(0)));
      }
    }
  }

  PartDifference compare(NamePart one, NamePart other) {
    boolean crosses = one.sound().writing() != other.sound().writing();
    double likeness = distance.likeness(one.sound(), other.sound());
    double weight = Math.max(one.sound().weight(), other.sound().weight());
    int edits = crosses ? 0 : Edits.between(one.plain(), other.plain());
    return new PartDifference(
        kind(one, other, likeness),
        (1 - likeness) * weight,
        edits,
        Math.min(length(one), length(other)),
        Math.max(length(one), length(other)),
        crosses || startsAlike(one, other),
        sharedBeginning(one.plain(), other.plain()),
        likeness,
        crosses);
  }

  private Kind kind(NamePart one, NamePart other, double likeness) {
    if (one.plain().equals(other.plain())) {
      return Kind.SAME_LETTERS;
    }
    if (one.isInitial() || other.isInitial()) {
      return startsAlike(one, other) ? Kind.INITIAL : Kind.PLAIN;
    }
    if (standForOneName(one.plain(), other.plain())) {
      return Kind.NICKNAME;
    }
    if (isPair(genderEndings, one.plain(), other.plain())) {
      return Kind.GENDER;
    }
    if (isPair(derivations, one.plain(), other.plain())) {
      return Kind.DERIVED;
    }
    if (one.isGiven() && other.isGiven() && likeness < 1) {
      return Kind.TWO_GIVEN;
    }
    return likeness < 1 && isShuffled(one, other) ? Kind.SHUFFLED : Kind.PLAIN;
  }

  private static boolean isShuffled(NamePart one, NamePart other) {
    return one.plain().length() >= SHORTEST_SHUFFLED && sorted(one).equals(sorted(other));
  }

  private static String sorted(NamePart part) {
    return part.plain()
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean standForOneName(String one, String other) {
    return !Collections.disjoint(
        nicknames.getOrDefault(one, Set.of()), nicknames.getOrDefault(other, Set.of()));
  }

  /** Letters or sounds: Choïgou and Shoigu begin alike. */
  private boolean startsAlike(NamePart one, NamePart other) {
    return one.plain().regionMatches(0, other.plain(), 0, 1)
        || one.sound().startsLike(other.sound());
  }

  private static boolean isPair(List<List<String>> endings, String one, String other) {
    return endings.stream()
        .anyMatch(
            pair ->
                isPair(one, other, pair.get(0), pair.get(1))
                    || isPair(other, one, pair.get(0), pair.get(1)));
  }

  private static boolean isPair(String one, String other, String ending, String otherEnding) {
    int stem = one.length() - ending.length();
    return stem >= SHORTEST_STEM
        && one.endsWith(ending)
        && other.length() == stem + otherEnding.length()
        && other.endsWith(otherEnding)
        && one.regionMatches(0, other, 0, stem);
  }

  /** A Chinese character or a Japanese syllable is several sounds, so sounds are counted there. */
  private static int length(NamePart part) {
    return switch (part.sound().writing()) {
      case HAN, KANA, HANGUL -> Math.max(part.plain().length(), part.sound().length());
      case LATIN, LETTERS, ARABIC -> part.plain().length();
    };
  }

  private static int sharedBeginning(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static List<List<String>> endings(String table) {
    return DataFile.rows(table).stream()
        .map(row -> row.stream().map(PlainLetters::of).toList())
        .toList();
  }
}
