package org.translint.report.sheet;

import org.translint.report.Inert;
import org.translint.report.Phrases;

/** Text as a cell can hold it. */
final class CellText {

  /** What Excel lets a cell hold, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final int ROOM_FOR_NOTE = 100;

  private CellText() {}

  /** The text, harmless; where it is too long for a cell, its beginning and a note. */
  static String of(String text) {
    String inert = Inert.of(text);
    if (inert.length() <= LONGEST) {
      return inert;
    }
    int end = LONGEST - ROOM_FOR_NOTE;
    int whole = Character.isHighSurrogate(inert.charAt(end - 1)) ? end - 1 : end;
    return inert.substring(0, whole) + ' ' + Phrases.say("sheet.cut", inert.length());
  }
}
