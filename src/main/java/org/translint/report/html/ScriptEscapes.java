package org.translint.report.html;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what would end a {@code script} element, begin a comment in it, or end a line for some
 * readers, so that JSON can stand in a page whatever it says.
 */
final class ScriptEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    for (char c : new char[] {'<', '>', '&'}) {
      codes[c] = ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return switch (c) {
      case 0x2028 -> LINE;
      case 0x2029 -> PARAGRAPH;
      default -> null;
    };
  }
}
