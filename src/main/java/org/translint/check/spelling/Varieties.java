package org.translint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;

/**
 * The two ways in which a language spells some of its words, both of them right: English in America
 * and in Britain, French before and after the reform of 1990. Immutable, thread-safe.
 *
 * <p>The file {@code language/<code>/varieties.tsv} has the beginnings of words in both ways; a
 * word is of a variety if the dictionary has both it and its counterpart.
 */
final class Varieties {

  private static final Map<String, Varieties> READ = new ConcurrentHashMap<>();
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_STEM = 14;

  /** By the beginning of the word. */
  private final Map<String, Stem> stems = new HashMap<>();

  /** A beginning, and the one that the other variety has for it. */
  private record Stem(String group, boolean isFirst, String other) {}

  /**
   * How a word is spelled.
   *
   * @param group the kind of words that a writer spells in one way
   * @param isFirst whether it is of the first variety of the group
   * @param other the counterpart, in lower case
   */
  record Spelling(String group, boolean isFirst, String other) {}

  private Varieties(List<String> lines) {
    for (String line : lines) {
      String[] row = line.split("\t", -1);
      stems.put(row[1], new Stem(row[0], true, row[2]));
      stems.put(row[2], new Stem(row[0], false, row[1]));
    }
  }

  /** The varieties of a language (BCP 47). */
  static Varieties of(String language) {
    return READ.computeIfAbsent(
        LanguageTags.base(language),
        code ->
            new Varieties(DataFile.find("language/" + code + "/varieties.tsv").orElse(List.of())));
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }

  /** How a word is spelled, if the other variety spells it otherwise. */
  Optional<Spelling> spelling(String word, Dictionary dictionary) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int end = Math.min(lower.length(), LONGEST_STEM); end >= SHORTEST_STEM; end--) {
      Stem stem = stems.get(lower.substring(0, end));
      if (stem != null) {
        String other = stem.other + lower.substring(end);
        return dictionary.knows(lower) && dictionary.knows(other)
            ? Optional.of(new Spelling(stem.group, stem.isFirst, other))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
