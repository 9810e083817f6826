package org.translint.report.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;

/**
 * Keeps text that runs from right to left apart from the text around it.
 *
 * <p>Terminals that order text by the Unicode bidirectional algorithm would else draw a number or a
 * bracket that follows an Arabic word on the wrong side of it. Those that do not, ignore the two
 * invisible characters.
 */
final class RightToLeft {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private RightToLeft() {}

  /** Whether any letter of the text runs from right to left. */
  static boolean isIn(String text) {
    return text.codePoints().anyMatch(RightToLeft::isRightToLeft);
  }

  /** The whole text as one isolate. */
  static String isolate(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }

  /**
   * The text with each run of words from right to left as an isolate. A run ends before a letter of
   * the other direction and before a quotation mark.
   */
  static String isolateRuns(String text) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder isolated = new StringBuilder();
    int done = 0;
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isRightToLeft(c)) {
        start = start < 0 ? i : start;
        end = next;
      } else if (start >= 0 && endsRun(c)) {
        isolated.append(text, done, start).append(isolate(text.substring(start, end)));
        done = end;
        start = -1;
      }
      i = next;
    }
    if (start >= 0) {
      isolated.append(text, done, start).append(isolate(text.substring(start, end)));
      done = end;
    }
    return isolated.append(text.substring(done)).toString();
  }

  private static boolean endsRun(int c) {
    return UCharacter.getDirection(c) == ECharacterDirection.LEFT_TO_RIGHT
        || switch (UCharacter.getType(c)) {
          case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
          default -> false;
        };
  }

  private static boolean isRightToLeft(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == ECharacterDirection.RIGHT_TO_LEFT
        || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }
}
