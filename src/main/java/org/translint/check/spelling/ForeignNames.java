package org.translint.check.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.ArabicLetters;
import org.translint.language.CommonWords;
import org.translint.language.DataFile;
import org.translint.language.LetterModel;

/**
 * What foreign names look like in a script without capitals, learnt from the names of countries,
 * cities and people. Immutable.
 */
final class ForeignNames {

  private static final Map<String, ForeignNames> LEARNT = new ConcurrentHashMap<>();
  private static final int SHORTEST = 3;

  private final Set<String> known;
  private final LetterModel letters;

  private ForeignNames(String code) {
    Set<String> words = new HashSet<>();
    for (List<String> row : DataFile.rows("names/place/places.tsv")) {
      if (isOf(code, row)) {
        for (String word : row.get(1).split("[^\\p{L}\\p{M}]+")) {
          words.add(ArabicLetters.plain(word));
        }
      }
    }
    words.addAll(DataFile.setIfPresent("language/" + code + "/foreign-names.txt"));
    words.removeIf(word -> word.length() < SHORTEST);
    known = Set.copyOf(words);
    words.removeAll(CommonWords.of(code).words());
    letters = new LetterModel(words);
  }

  private static boolean isOf(String code, List<String> row) {
    return row.subList(2, row.size()).stream()
        .anyMatch(languages -> List.of(languages.split(" ")).contains(code));
  }

  /** The names in a language, given its code; learnt once. */
  static ForeignNames in(String code) {
    return LEARNT.computeIfAbsent(code, ForeignNames::new);
  }

  /** Whether there is anything to go by. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Whether a word is part of a name that is known. */
  boolean isKnown(String word) {
    return known.contains(word);
  }

  /** The logarithm of how likely a foreign name is to be this word. */
  double logProbability(String word) {
    return letters.logProbability(word);
  }
}
