package org.translint.report;

import java.util.Locale;

/**
 * Text for documents of office programs: it acts on nothing that stands around it, and any XML can
 * hold it.
 */
public final class Inert {

  private Inert() {}

  /**
   * The text as {@link Printable} has it, with the characters that overrule the direction of what
   * follows them named instead ({@code [U+202E]}). Marks such as U+200F, which only lean on their
   * neighbours and which Arabic writers type, stay.
   */
  public static String of(String text) {
    String printable = Printable.of(text);
    if (printable.codePoints().noneMatch(Inert::overrules)) {
      return printable;
    }
    StringBuilder out = new StringBuilder(printable.length());
    printable.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (overrules(c)) {
      out.append("[U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append(']');
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean overrules(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
