package org.translint.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Characters that act on what shows them: the control characters, of which some begin commands to a
 * terminal; those that end lines for some programs; and those that overrule the direction of text.
 * In JSON they are escaped. Immutable.
 */
final class ActingCharacters extends CharacterEscapes {

  /** Escapes them in JSON. */
  static final ActingCharacters ESCAPED = new ActingCharacters();

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;
  private static final int[] ASCII = ascii();

  private ActingCharacters() {}

  private static int[] ascii() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes[DELETE] = ESCAPE_STANDARD;
    return escapes;
  }

  /** Whether a character outside of ASCII acts. */
  static boolean acts(int c) {
    return (c > DELETE && c < 0xA0)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ASCII.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return acts(c) ? new SerializedString("\\u%04X".formatted(c)) : null;
  }
}
