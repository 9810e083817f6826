package org.translint.check.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.translint.language.Dictionary;

/**
 * What an unknown word may have been meant to be.
 *
 * @param words in the capitalisation of the unknown word, most likely first
 * @param distance edits from the unknown word to the first; meaningless where there is none
 */
record Suggestions(List<String> words, int distance) {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  Suggestions {
    words = List.copyOf(words);
  }

  /** The dictionary's suggestions for a word, the nearest first, else in the dictionary's order. */
  static Suggestions of(String word, Dictionary dictionary) {
    List<String> words =
        dictionary.suggest(word).stream()
            .map(suggestion -> inCaseOf(word, suggestion))
            .distinct()
            .sorted(Comparator.comparingInt(suggestion -> distance(word, suggestion)))
            .toList();
    return ranked(word, words);
  }

  /** Suggestions that somebody has put in order. */
  static Suggestions ranked(String word, List<String> words) {
    return new Suggestions(words, words.isEmpty() ? 0 : distance(word, words.get(0)));
  }

  /** Edits between two words; a swap of neighbours counts as one. */
  private static int distance(String word, String other) {
    String a = word.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return isSwap(a, b) ? 1 : DISTANCE.apply(a, b);
  }

  /** Whether two words differ in the order of two neighbours alone. */
  static boolean isSwap(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** A suggestion with a capital where the word has one. */
  static String inCaseOf(String word, String suggestion) {
    if (!Character.isUpperCase(word.codePointAt(0)) || suggestion.isEmpty()) {
      return suggestion;
    }
    int end = Character.charCount(suggestion.codePointAt(0));
    return suggestion.substring(0, end).toUpperCase(Locale.ROOT) + suggestion.substring(end);
  }

  /** Whether a known word comes out when one of two equal letters in succession goes. */
  static boolean isTypedTwice(String word, Dictionary dictionary) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i + 1)
          && dictionary.knows(word.substring(0, i) + word.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The most likely word; there must be one. */
  String best() {
    return words.get(0);
  }

  /** The words, each in one piece, that one edit makes of {@code word}. */
  Stream<String> near(String word) {
    return words.stream()
        .filter(near -> near.indexOf(' ') < 0 && near.indexOf('-') < 0)
        .filter(near -> distance(word, near) == 1);
  }

  /** Whether one edit makes a known word of it. */
  boolean isNear() {
    return !isEmpty() && distance == 1;
  }
}
