package org.translint.quantity.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.quantity.FoldedText;

/**
 * The words of one language in one data file, folded, with what stands behind them. Immutable.
 *
 * @param values by folded word
 */
record WordValues(Map<String, String> values) {

  private static final String FOLDER = "quantity/calendar/";

  /** Matches nothing: a language without such words. */
  private static final String NOTHING = "(?!)";

  WordValues {
    values = Map.copyOf(values);
  }

  /** The rows of {@code file} for {@code language}: language, word, value. */
  static WordValues of(String file, String language) {
    Map<String, String> values = new HashMap<>();
    for (List<String> row : DataFile.rows(FOLDER + file)) {
      if (row.get(0).equals(language)) {
        values.put(FoldedText.of(row.get(1)), row.get(2));
      }
    }
    return new WordValues(values);
  }

  /** What stands behind {@code word}, which is one of these. */
  String value(String word) {
    String value = values.get(word);
    if (value == null) {
      throw new IllegalArgumentException("not a word of this list: " + word);
    }
    return value;
  }

  /** The number that stands behind {@code word}, which is one of these or is written in digits. */
  int number(String word) {
    String value = values.get(word);
    return value == null ? Numerals.value(word) : Integer.parseInt(value);
  }

  /** A regular expression of all words. */
  String alternation() {
    return alternation(values.keySet());
  }

  /** A regular expression of {@code words}, the longest first; of none, one that never matches. */
  static String alternation(Collection<String> words) {
    return words.isEmpty()
        ? NOTHING
        : words.stream()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
  }
}
