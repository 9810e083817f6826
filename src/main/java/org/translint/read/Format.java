package org.translint.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.translint.config.FileRule;

/** The formats of articles, and how a file shows which one it is. Immutable. */
public enum Format {
  PLAIN_TEXT(false),
  MARKDOWN(false),
  HTML(false),
  XLIFF(true),
  TMX(true),
  PO(true);

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", PLAIN_TEXT),
          Map.entry("text", PLAIN_TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("xlf", XLIFF),
          Map.entry("xliff", XLIFF),
          Map.entry("tmx", TMX),
          Map.entry("po", PO));

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How much of a text may come before its doctype. */
  private static final int SNIFFED = 4096;

  private final boolean holdsMany;

  Format(boolean holdsMany) {
    this.holdsMany = holdsMany;
  }

  /** Whether its files may hold any number of articles. */
  boolean holdsMany() {
    return holdsMany;
  }

  /** The format that the newsroom or the name of a file says; plain text where neither does. */
  static Format named(String path, FileRule rule) {
    String said = rule.format() == null ? extension(path) : rule.format();
    return BY_EXTENSION.getOrDefault(said, PLAIN_TEXT);
  }

  /** The format of a file of text: by its extension, else by how its text begins. */
  static Format of(String path, String fileText) {
    Format shown = BY_EXTENSION.getOrDefault(extension(path), PLAIN_TEXT);
    if (shown != PLAIN_TEXT) {
      return shown;
    }
    String start = fileText.substring(0, Math.min(SNIFFED, fileText.length()));
    return HTML_START.matcher(start).find() ? HTML : PLAIN_TEXT;
  }

  /** Whether a file with this extension, in lower case, is an article wherever it is found. */
  static boolean isKnown(String extension) {
    return BY_EXTENSION.containsKey(extension);
  }

  /** The extensions of all formats, sorted. */
  public static Set<String> extensions() {
    return new TreeSet<>(BY_EXTENSION.keySet());
  }

  /** What follows the last dot of a path's last name, in lower case; empty where there is none. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
