package org.translint.check.script;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A character among the katakana on both sides of it.
 *
 * @param place of the character, in the text
 * @param left the katakana directly before it; may be empty
 * @param right the katakana directly after it; may be empty
 */
record KatakanaRun(int place, String left, String right) {

  static KatakanaRun around(String text, int place) {
    int start = place;
    while (Kana.isKatakana(Kana.at(text, start - 1))) {
      start--;
    }
    int end = place + 1;
    while (Kana.isKatakana(Kana.at(text, end))) {
      end++;
    }
    return new KatakanaRun(place, text.substring(start, place), text.substring(place + 1, end));
  }

  /** The word that comes out with {@code letter} in the place of the character. */
  String with(String letter) {
    return left + letter + right;
  }

  boolean isEmpty() {
    return left.isEmpty() && right.isEmpty();
  }

  /**
   * All runs of katakana of a text that are longer than two letters and not beside a lookalike,
   * where they may be a part of a word.
   */
  static Set<String> all(String text, IntPredicate lookalike) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (Kana.isKatakana(Kana.at(text, i))) {
        i++;
      }
      boolean part = lookalike.test(Kana.at(text, start - 1)) || lookalike.test(Kana.at(text, i));
      if (i - start > 2 && !part) {
        runs.add(text.substring(start, i));
      }
    }
    return runs;
  }
}
