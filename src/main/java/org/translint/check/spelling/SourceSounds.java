package org.translint.check.spelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;

/**
 * Tells whether a word sounds like a word of the source, in whatever script that is: a term that
 * the translation took over, and no slip. Immutable.
 */
final class SourceSounds {

  /** In letters of a reading, its last vowel left out. */
  private static final int SHORTEST = 4;

  /** In letters: endings differ from language to language. */
  private static final int LONGEST_ENDING = 2;

  /** In consonants, and the vowel that a name begins with: fewer are the same by chance. */
  private static final int SHORTEST_SKELETON = 4;

  private static final String VOWELS = "aeiou";

  private static final NameKeys KEYS = new NameKeys();
  private static final Romaniser ROMANISER = new Romaniser();

  private final Set<String> stems;
  private final Set<String> names;
  private final Set<String> skeletons;

  /**
   * With the words of the source.
   *
   * @param names those of them that may be names
   */
  SourceSounds(Set<String> words, Set<String> names) {
    stems = romanised(words).flatMap(word -> stems(word).stream()).collect(Collectors.toSet());
    this.names = romanised(names).map(NameKeys::plain).collect(Collectors.toSet());
    skeletons = romanised(names).flatMap(SourceSounds::skeletons).collect(Collectors.toSet());
  }

  private static Stream<String> romanised(Set<String> words) {
    return words.stream()
        .filter(word -> word.codePoints().noneMatch(Character::isIdeographic))
        .map(ROMANISER::romanise);
  }

  /** The consonants of a word, where there are enough. */
  private static Stream<String> skeletons(String word) {
    return word.isEmpty()
        ? Stream.of()
        : KEYS.key(word).skeletons().stream().filter(s -> s.length() >= SHORTEST_SKELETON);
  }

  /** The readings of a word without their last vowels, where enough is left. */
  private static List<String> stems(String word) {
    return word.isEmpty()
        ? List.of()
        : KEYS.key(word).readings().stream()
            .map(SourceSounds::withoutLastVowels)
            .filter(stem -> stem.length() >= SHORTEST)
            .toList();
  }

  private static String withoutLastVowels(String reading) {
    int end = reading.length();
    while (end > 0 && VOWELS.indexOf(reading.charAt(end - 1)) >= 0) {
      end--;
    }
    return reading.substring(0, end);
  }

  /** Whether the source has a word that sounds the same, but for its ending. */
  boolean have(String word) {
    return stems(word).stream()
        .anyMatch(own -> stems.stream().anyMatch(other -> areAlike(own, other)));
  }

  /** Whether the source has a name that is written the same but for its script. */
  boolean haveNameAsItIs(String word) {
    return names.contains(NameKeys.plain(ROMANISER.romanise(word)));
  }

  /** Whether the source has a name of the same consonants, as سلامت has those of Slamet. */
  boolean haveName(String word) {
    return skeletons(ROMANISER.romanise(word)).anyMatch(skeletons::contains);
  }

  private static boolean areAlike(String one, String other) {
    return Math.abs(one.length() - other.length()) <= LONGEST_ENDING
        && (one.startsWith(other) || other.startsWith(one));
  }
}
