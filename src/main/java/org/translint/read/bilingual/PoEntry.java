package org.translint.read.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/** An entry of a PO file while it is read: where its strings stand. Used by one thread. */
final class PoEntry {

  /** A string: what stands between its quotes, line by line, with the escapes. */
  static final class Text {

    private final List<Span> lines = new ArrayList<>();

    void add(Span line) {
      lines.add(line);
    }

    List<Span> lines() {
      return lines;
    }
  }

  private @Nullable Text context;
  private @Nullable Text source;
  private @Nullable Text plural;
  private final SortedMap<Integer, Text> translations = new TreeMap<>();

  /**
   * Begins the string after a keyword; null where the entry has such a string already, or none that
   * this one could be the plural or the translation of.
   *
   * @param form of a plural, or 0
   */
  @Nullable Text begin(String keyword, int form) {
    boolean isOdd =
        switch (keyword) {
          case "msgctxt", "msgid" -> false;
          case "msgid_plural" -> source == null || plural != null;
          default -> source == null || translations.containsKey(form);
        };
    if (isOdd) {
      return null;
    }
    Text text = new Text();
    switch (keyword) {
      case "msgctxt" -> context = text;
      case "msgid" -> source = text;
      case "msgid_plural" -> plural = text;
      default -> translations.put(form, text);
    }
    return text;
  }

  /** Whether a string after this keyword belongs to the next entry. */
  boolean isBefore(String keyword) {
    boolean begins = keyword.equals("msgctxt") || keyword.equals("msgid");
    return begins && (source != null || (context != null && keyword.equals("msgctxt")));
  }

  @Nullable Text context() {
    return context;
  }

  /** What is translated; of a plural the form for many. */
  @Nullable Text source() {
    return plural == null ? source : plural;
  }

  /** The translations, by their forms; several of a plural alone. */
  SortedMap<Integer, Text> translations() {
    return translations;
  }

  boolean isPlural() {
    return plural != null;
  }
}
