package org.translint.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The formats of articles, and how a file shows which one it is. Immutable. */
enum Format {
  PLAIN_TEXT,
  MARKDOWN,
  HTML;

  private static final Map<String, Format> BY_EXTENSION =
      Map.of(
          "txt", PLAIN_TEXT,
          "text", PLAIN_TEXT,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML);

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How much of a text may come before its doctype. */
  private static final int SNIFFED = 4096;

  /** The format of a file: by its extension, else by how its text begins. */
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

  /** What follows the last dot of a path's last name, in lower case; empty where there is none. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
