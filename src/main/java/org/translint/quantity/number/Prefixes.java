package org.translint.quantity.number;

import java.util.Comparator;
import java.util.List;
import org.translint.language.DataFile;

/**
 * Arabic particles that are written together with the number behind them: و (and), ب, ل, ف, ك, and
 * the article.
 */
final class Prefixes {

  /** The conjunction, which joins the parts of a number. */
  static final String AND = "و";

  /** The longest first. */
  private static final List<String> ATTACHED =
      DataFile.lines("quantity/number/arabic-prefixes.txt").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private Prefixes() {}

  /**
   * How many letters of a word stand before the number word that it ends with; 0 if it has none.
   */
  static int length(String word, Lexicon lexicon) {
    if (lexicon.knows(word)) {
      return 0;
    }
    for (String prefix : ATTACHED) {
      if (word.startsWith(prefix) && lexicon.knows(word.substring(prefix.length()))) {
        return prefix.length();
      }
    }
    return 0;
  }

  /** A word, its prefix apart where it has one; the article alone is left away. */
  static List<String> split(String word, Lexicon lexicon) {
    int length = length(word, lexicon);
    String rest = word.substring(length);
    return length > 0 && word.startsWith(AND) ? List.of(AND, rest) : List.of(rest);
  }
}
