package org.translint.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says what someone may have meant who wrote a word that does not exist. */
public final class Suggestion {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Suggestion() {}

  /**
   * The candidates nearest to {@code word}, at most three, nearest first; none where all are far
   * from it. Capitals do not count, and a hyphen is an underscore.
   */
  public static List<String> nearest(String word, Collection<String> candidates) {
    String wanted = fold(word);
    int limit = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .filter(c -> distance(wanted, c) <= limit)
        .sorted(
            Comparator.comparingInt((String c) -> distance(wanted, c))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** A question to put at the end of a sentence, such as {@code ; did you mean a, b?}; or a dot. */
  public static String question(Collection<String> suggestions) {
    return suggestions.isEmpty() ? "." : "; did you mean " + String.join(", ", suggestions) + "?";
  }

  /** Edits between the two; an unfinished word is as near as one edit. */
  private static int distance(String wanted, String candidate) {
    String other = fold(candidate);
    if (wanted.length() > 2 && other.startsWith(wanted)) {
      return Math.min(1, other.length() - wanted.length());
    }
    return DISTANCE.apply(wanted, other);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
