package org.translint.read.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Tells headlines of plain text, which has no other sign of them, by length and last character. */
final class Headlines {

  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_HEADING = 60;

  private Headlines() {}

  /** Whether the first block of a text is its title; a title may ask or exclaim. */
  static boolean isTitle(String block) {
    int last = lastCodePoint(block);
    return isLine(block, LONGEST_TITLE) && (!isTerminal(last) || "?!？！؟".indexOf(last) >= 0);
  }

  /** Whether a line that stands alone between paragraphs is a heading, and not somebody's words. */
  static boolean isHeading(String block) {
    return isLine(block, LONGEST_HEADING)
        && !isTerminal(lastCodePoint(block))
        && block
            .codePoints()
            .noneMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK) && c != '\'');
  }

  private static boolean isLine(String block, int longest) {
    return block.indexOf('\n') < 0
        && TextWidth.of(block) <= longest
        && block.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isTerminal(int codePoint) {
    return codePoint == '…'
        || UCharacter.hasBinaryProperty(codePoint, UProperty.TERMINAL_PUNCTUATION);
  }

  /** The last character before closing quotes and brackets and the spaces before them. */
  private static int lastCodePoint(String block) {
    int end = block.length();
    while (end > 0 && isClosing(block.codePointBefore(end))) {
      end -= Character.charCount(block.codePointBefore(end));
    }
    return end == 0 ? ' ' : block.codePointBefore(end);
  }

  private static boolean isClosing(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> UCharacter.hasBinaryProperty(codePoint, UProperty.QUOTATION_MARK);
    };
  }
}
