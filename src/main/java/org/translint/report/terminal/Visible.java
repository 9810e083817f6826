package org.translint.report.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/**
 * What of a text may reach a terminal: nothing that moves the cursor, changes colours, reorders
 * what stands around it, or is not there to be seen.
 *
 * <p>Control characters become their pictures, tabs and line ends spaces, whatever cannot be drawn
 * U+FFFD; characters that are invisible by nature, those that steer text direction among them, are
 * left out, but not joiners and variation selectors, which shape what is visible.
 */
public final class Visible {

  private static final String TAB = "    ";
  private static final int PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** The text as it may be printed, in one line. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, visible));
    return visible.toString();
  }

  private static void append(int c, StringBuilder visible) {
    if (c == '\t') {
      visible.append(TAB);
    } else if (c == '\n') {
      visible.append(' ');
    } else if (c < ' ') {
      visible.appendCodePoint(PICTURES + c);
    } else if (c == DELETE) {
      visible.appendCodePoint(PICTURE_OF_DELETE);
    } else if (!canBeDrawn(c)) {
      visible.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(c)) {
      visible.appendCodePoint(c);
    }
  }

  private static boolean canBeDrawn(int c) {
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.CONTROL,
          ECharacterCategory.SURROGATE,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR,
          ECharacterCategory.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static boolean isInvisible(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !UCharacter.hasBinaryProperty(c, UProperty.JOIN_CONTROL)
        && !UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
  }
}
