package org.translint.check;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Shortens a passage to its first words, for a message. */
public final class Opening {

  /** In UTF-16 units. */
  private static final int LONGEST = 60;

  private Opening() {}

  /** The whole of a short text, else its beginning up to the end of a word, and an ellipsis. */
  public static String of(String text) {
    String line = text.replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(line);
    int end = words.isBoundary(LONGEST) ? LONGEST : words.preceding(LONGEST);
    return line.substring(0, end == 0 ? LONGEST : end).stripTrailing() + "…";
  }
}
