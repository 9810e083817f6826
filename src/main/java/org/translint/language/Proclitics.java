package org.translint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The short words of a language that are written together with the word behind them, as data in
 * {@code language/<code>/proclitics.txt}. Immutable; none where there is no such file.
 */
public final class Proclitics {

  /** In letters: less is no word. */
  private static final int SHORTEST_REST = 3;

  private final List<String> longestFirst;

  /** Those of a language. */
  public Proclitics(String tag) {
    List<String> all = new ArrayList<>();
    DataFile.find("language/" + LanguageTags.base(tag) + "/proclitics.txt").ifPresent(all::addAll);
    all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p));
    longestFirst = List.copyOf(all);
  }

  /** All that a word may be without what is written together with it, the shortest first. */
  public List<String> rests(String word) {
    List<String> rests = new ArrayList<>();
    for (String proclitic : longestFirst) {
      if (word.startsWith(proclitic) && word.length() - proclitic.length() >= SHORTEST_REST) {
        rests.add(word.substring(proclitic.length()));
      }
    }
    return rests;
  }

  /** The word with each of them before it. */
  public List<String> joined(String word) {
    return longestFirst.stream().map(proclitic -> proclitic + word).toList();
  }

  /** Whether a letter alone is one of them. */
  public boolean isOne(char letter) {
    return longestFirst.contains(Character.toString(letter));
  }
}
