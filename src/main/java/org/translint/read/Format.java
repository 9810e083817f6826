package org.translint.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.translint.config.FileRule;

/** The formats of articles, and how a file shows which one it is. Immutable. */
public enum Format {
  PLAIN_TEXT(Escape.NONE, false, "txt", "text"),
  MARKDOWN(Escape.MARKUP, false, "md", "markdown"),
  HTML(Escape.MARKUP, false, "html", "htm", "xhtml");

  private static final Map<String, Format> BY_EXTENSION = new TreeMap<>();

  static {
    for (Format format : values()) {
      format.extensions.forEach(extension -> BY_EXTENSION.put(extension, format));
    }
  }

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How much of a text may come before its doctype. */
  private static final int SNIFFED = 4096;

  private final Escape escape;
  private final boolean holdsMany;
  private final List<String> extensions;

  Format(Escape escape, boolean holdsMany, String... extensions) {
    this.escape = escape;
    this.holdsMany = holdsMany;
    this.extensions = List.of(extensions);
  }

  /** How a format writes characters that mean something else to it. */
  public enum Escape {
    /** As they are. */
    NONE,
    /** As they are, or where that would be markup, as references to characters. */
    MARKUP,
    /** As XML's references. */
    XML,
    /** As JSON's strings have them. */
    JSON,
    /** As fields of CSV have them. */
    CSV,
    /** As C's strings have them. */
    PO,
    /** The file is a package of parts that are XML. */
    PACKAGE
  }

  /** How it writes characters that mean something else to it. */
  public Escape escape() {
    return escape;
  }

  /** Whether its files may hold any number of articles. */
  boolean holdsMany() {
    return holdsMany;
  }

  /** The extensions of its files, in lower case, the usual one first. */
  public List<String> extensions() {
    return extensions;
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
  public static List<String> allExtensions() {
    return Arrays.stream(values()).flatMap(f -> f.extensions.stream()).sorted().toList();
  }

  /** What follows the last dot of a path's last name, in lower case; empty where there is none. */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
