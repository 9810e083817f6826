package org.translint.check.hygiene;

import java.util.function.IntPredicate;

/**
 * The text of a block, and how far marks and spaces reach around each place in it. Offsets are
 * UTF-16, into the text. Immutable.
 *
 * <p>Looked up once for the whole block: a run of marks has many members, and each would walk
 * through all others.
 */
final class BlockText {

  private final String text;
  private final int firstWord;
  private final int[] marksStart;
  private final int[] marksEnd;
  private final int[] marksAndSpacesStart;

  BlockText(String text) {
    this.text = text;
    firstWord = ends(c -> isSpace(c) || isMarkOrDash(c) || isSymbol(c))[0];
    marksStart = starts(BlockText::isMark);
    marksEnd = ends(BlockText::isMark);
    marksAndSpacesStart = starts(c -> isSpace(c) || isMarkOrDash(c));
  }

  String text() {
    return text;
  }

  /** Whether nothing but marks, dashes, symbols and spaces stands before {@code offset}. */
  boolean opensBlock(int offset) {
    return offset <= firstWord;
  }

  /** Where the marks begin that end at {@code offset}. */
  int beforeMarks(int offset) {
    return marksStart[offset];
  }

  /** Where the marks end that begin at {@code offset}. */
  int afterMarks(int offset) {
    return marksEnd[offset];
  }

  /** Where the marks, dashes and spaces begin that end at {@code offset}. */
  int beforeMarksAndSpaces(int offset) {
    return marksAndSpacesStart[offset];
  }

  /** For each end of a character, where the run of such characters begins that ends there. */
  private int[] starts(IntPredicate isOfRun) {
    int[] starts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      starts[next] = isOfRun.test(c) ? starts[i] : next;
      i = next;
    }
    return starts;
  }

  /** For each start of a character, where the run of such characters ends that begins there. */
  private int[] ends(IntPredicate isOfRun) {
    int[] ends = new int[text.length() + 1];
    ends[text.length()] = text.length();
    for (int i = text.length(); i > 0; ) {
      int c = text.codePointBefore(i);
      int previous = i - Character.charCount(c);
      ends[previous] = isOfRun.test(c) ? ends[i] : previous;
      i = previous;
    }
    return ends;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          true;
      default -> c == '"' || c == '\'' || c == '＂' || c == '＇';
    };
  }

  static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static boolean isMarkOrDash(int c) {
    return isMark(c) || isDash(c);
  }

  private static boolean isSymbol(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
