package org.translint.names.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.language.DataFile;
import org.translint.names.sound.Romaniser;
import org.translint.names.sound.SoundDistance;

/**
 * Reads a name into the words that tell people apart: without titles and particles, in order. Of
 * what is longer than names are, only the beginning is read.
 */
final class NameReader {

  private static final Pattern COMMA = Pattern.compile("[,،]");
  private static final Pattern BREAKS = Pattern.compile("[\\s.\\-‐‑–_/]+");
  private static final Pattern CAPITALS = Pattern.compile("[BCDFGHJ-NP-TV-XZ]{2,3}");
  private static final int MOST_KEPT = 20_000;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 100;

  private final SoundDistance distance;
  private final Map<String, NamePart> kept = new ConcurrentHashMap<>();
  private final Set<String> titles = plain("names/compare/titles.txt");
  private final Set<String> particles = plain("names/particles.txt");
  private final Set<String> givenNames = plain("names/given-names.txt");

  NameReader(SoundDistance distance) {
    this.distance = distance;
  }

  /** Reads {@code name}; "Surname, Given" is turned round. */
  WholeName read(String name) {
    String[] sides = COMMA.split(name, 2);
    List<NamePart> words = new ArrayList<>();
    for (int i = sides.length - 1; i >= 0; i--) {
      Romaniser.parts(sides[i]).stream()
          .flatMap(BREAKS::splitAsStream)
          .flatMap(NameReader::initials)
          .filter(word -> word.codePoints().anyMatch(Character::isLetter))
          .limit(MOST_WORDS)
          .map(NameReader::beginning)
          .map(this::part)
          .forEach(words::add);
    }
    List<NamePart> named = without(words, part -> titles.contains(part.plain()));
    return new WholeName(name, without(named, this::isParticle), sides.length > 1);
  }

  /** One word. */
  NamePart part(String word) {
    NamePart part = kept.get(word);
    if (part == null) {
      String plain = PlainLetters.of(word);
      part =
          new NamePart(
              word, plain, distance.sound(spoken(word, plain)), givenNames.contains(plain));
      if (kept.size() < MOST_KEPT) {
        kept.put(word, part);
      }
    }
    return part;
  }

  private static String beginning(String word) {
    return word.length() <= LONGEST_WORD
        ? word
        : word.substring(
            0,
            Character.isHighSurrogate(word.charAt(LONGEST_WORD - 1))
                ? LONGEST_WORD - 1
                : LONGEST_WORD);
  }

  /** A disguised word sounds as it is meant. */
  private static String spoken(String word, String plain) {
    return word.codePoints().anyMatch(Character::isDigit) ? plain : word;
  }

  /** Several words read as one: Pol Pot as PolPot. */
  NamePart joined(List<NamePart> parts) {
    return part(parts.stream().map(NamePart::text).collect(Collectors.joining()));
  }

  /** A capital letter alone is an initial, even where the letter is a small word elsewhere. */
  private boolean isParticle(NamePart part) {
    boolean isInitial = part.isInitial() && Character.isUpperCase(part.text().codePointAt(0));
    return !isInitial && particles.contains(part.plain());
  }

  /** JC is J and C: capitals that no vowel makes a word of. */
  private static Stream<String> initials(String word) {
    return CAPITALS.matcher(word).matches()
        ? word.codePoints().mapToObj(Character::toString)
        : Stream.of(word);
  }

  private static List<NamePart> without(List<NamePart> parts, Predicate<NamePart> unwanted) {
    List<NamePart> wanted = parts.stream().filter(unwanted.negate()).toList();
    return wanted.isEmpty() ? parts : wanted;
  }

  private static Set<String> plain(String list) {
    return DataFile.lines(list).stream()
        .flatMap(line -> Arrays.stream(line.split("\t", -1)))
        .map(PlainLetters::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
