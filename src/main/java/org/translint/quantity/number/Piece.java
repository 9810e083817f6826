package org.translint.quantity.number;

import org.jspecify.annotations.Nullable;

/**
 * A word, a figure or a mark of a sentence, as numbers are made of them: hyphens and apostrophes
 * part words, Arabic prefixes are words of their own.
 *
 * @param start in UTF-16 units
 * @param end past its last character
 * @param key a word in lower case as the lexicon has it; the text of a mark; empty for a figure
 * @param figure of a figure, else null
 * @param word whether it is a word
 * @param capital whether it begins with a capital
 */
record Piece(
    int start, int end, String key, @Nullable Figure figure, boolean word, boolean capital) {

  boolean isWord() {
    return word;
  }

  boolean isFigure() {
    return figure != null;
  }

  /** Whether it is this mark. */
  boolean isMark(char mark) {
    return !word && key.length() == 1 && key.charAt(0) == mark;
  }

  /** Whether it is one of these marks. */
  boolean isMarkOf(String marks) {
    return !word && key.length() == 1 && marks.indexOf(key.charAt(0)) >= 0;
  }
}
