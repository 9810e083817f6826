package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * One slip of the pen undone.
 *
 * @param kind what the slip was
 * @param word what was meant
 * @param at the index of the letter, in the slip, in UTF-16 units
 */
record Edit(Kind kind, String word, int at) {

  /** What goes wrong in writing. */
  enum Kind {
    /** A letter typed twice. */
    DOUBLED(1.0 / 3, false),
    /** Two neighbours in the wrong order. */
    SWAPPED(1.0 / 3, false),
    /** A letter instead of another. */
    REPLACED(1.0 / 3, true),
    /** A letter left out. */
    DROPPED(1.0 / 20, false),
    /** A letter too many. */
    ADDED(1.0 / 20, true);

    private static final int LETTERS = 28;

    private final double share;
    private final boolean drawsLetter;

    Kind(double share, boolean drawsLetter) {
      this.share = share;
      this.drawsLetter = drawsLetter;
    }

    /** The logarithm of how likely a slip of this kind is at one place of a word so long. */
    double logProbability(int length) {
      return Math.log(share / length / (drawsLetter ? LETTERS : 1));
    }
  }

  /** All that a word may have been before one slip, with letters out of {@code letters}. */
  static List<Edit> all(String word, String letters) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      String before = word.substring(0, i);
      String behind = word.substring(i + 1);
      boolean doubled = i > 0 && word.charAt(i) == word.charAt(i - 1);
      boolean last = i + 1 == word.length();
      boolean repeated = !last && word.charAt(i) == word.charAt(i + 1);
      if (!repeated) {
        edits.add(new Edit(doubled ? Kind.DOUBLED : Kind.ADDED, before + behind, i));
      }
      if (!last && !repeated) {
        String swapped = before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
        edits.add(new Edit(Kind.SWAPPED, swapped, i));
      }
      for (int j = 0; j < letters.length(); j++) {
        char letter = letters.charAt(j);
        edits.add(new Edit(Kind.DROPPED, before + letter + word.substring(i), i));
        if (letter != word.charAt(i)) {
          edits.add(new Edit(Kind.REPLACED, before + letter + behind, i));
        }
      }
    }
    for (int j = 0; j < letters.length(); j++) {
      char letter = letters.charAt(j);
      edits.add(new Edit(Kind.DROPPED, word + letter, word.length()));
    }
    return edits;
  }
}
