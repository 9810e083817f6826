package org.translint.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.config.FileRule;
import org.translint.read.feed.NewsXmlReader;

/** The formats of articles, and how a file shows which one it is. Immutable. */
public enum Format {
  PLAIN_TEXT(false),
  MARKDOWN(false),
  HTML(false),
  XLIFF(true),
  TMX(true),
  PO(true),
  TABLE(true),
  JSON(true),
  JSON_LINES(true),
  NEWS_XML(true),
  SUBRIP(false),
  WEB_VTT(false),
  DOCX(false),
  ODT(false);

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
          Map.entry("po", PO),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("xml", NEWS_XML),
          Map.entry("rss", NEWS_XML),
          Map.entry("atom", NEWS_XML),
          Map.entry("rdf", NEWS_XML),
          Map.entry("nitf", NEWS_XML),
          Map.entry("nml", NEWS_XML),
          Map.entry("srt", SUBRIP),
          Map.entry("vtt", WEB_VTT),
          Map.entry("docx", DOCX),
          Map.entry("odt", ODT));

  /** Extensions of files that are articles now and then. */
  private static final Set<String> OF_DATA = Set.of("csv", "tsv", "json", "jsonl", "ndjson", "xml");

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern XML_ROOT =
      Pattern.compile(
          "\\A(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*>)*+<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.DOTALL);

  /** An object with a key, or a list of objects: no prose begins so. */
  private static final Pattern JSON_START =
      Pattern.compile("\\s*+(?:\\[\\s*+)?+\\{\\s*+(?:\"[^\"\\n]{0,200}\"\\s*+:|\\})");

  /** An object that fills its line, and another in the next. */
  private static final Pattern JSON_LINES_START =
      Pattern.compile("\\s*+\\{[^\\n]*+(?<=\\}\\s?)\\n\\s*+\\{");

  private static final Pattern WEB_VTT_START = Pattern.compile("WEBVTT(?=[ \\t\\r\\n]|\\z)");

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

  /** Whether its files are packages of parts rather than text. */
  boolean isPackage() {
    return this == DOCX || this == ODT;
  }

  /** The format that the newsroom or the name of a file says; plain text where neither does. */
  static Format named(String path, FileRule rule) {
    String said = rule.format() == null ? extension(path) : rule.format();
    return BY_EXTENSION.getOrDefault(said, PLAIN_TEXT);
  }

  /** The format of a file of text: by its extension, else by how its text begins. */
  static Format of(String path, String fileText) {
    Format shown = BY_EXTENSION.getOrDefault(extension(path), PLAIN_TEXT);
    if (shown != PLAIN_TEXT && shown != NEWS_XML) {
      return shown;
    }
    Format seen = seen(fileText, shown);
    return seen == PLAIN_TEXT && extension(path).isEmpty() ? ofNameless(fileText) : seen;
  }

  /** The format that a text without a telling name begins like; plain text where it is prose. */
  private static Format ofNameless(String fileText) {
    Matcher root = XML_ROOT.matcher(fileText);
    if (root.find()) {
      return switch (root.group(1)) {
        case "xliff" -> XLIFF;
        case "tmx" -> TMX;
        default -> NewsXmlReader.isNews(fileText) ? NEWS_XML : PLAIN_TEXT;
      };
    }
    if (JSON_START.matcher(fileText).lookingAt()) {
      return JSON_LINES_START.matcher(fileText).lookingAt() ? JSON_LINES : JSON;
    }
    return WEB_VTT_START.matcher(fileText).lookingAt() ? WEB_VTT : PLAIN_TEXT;
  }

  /** The format that the start of a text shows, where it is not what its name says. */
  static Format seen(String fileText, Format named) {
    String start = fileText.substring(0, Math.min(SNIFFED, fileText.length()));
    return HTML_START.matcher(start).find() ? HTML : named;
  }

  /** Whether a file with this extension, in lower case, is an article wherever it is found. */
  static boolean isKnown(String extension) {
    return BY_EXTENSION.containsKey(extension) && !OF_DATA.contains(extension);
  }

  /** Whether files with this extension, in lower case, are packages of parts. */
  static boolean isPackage(String extension) {
    return BY_EXTENSION.getOrDefault(extension, PLAIN_TEXT).isPackage();
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
