package org.translint.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two states of a file, as {@code diff -u} and git write it, line by line.
 *
 * <p>Lines are what ends with LF; a CR before it is part of the line, as for git. Stateless.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** How many lines name the files. */
  private static final int NAMES = 2;

  private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

  private UnifiedDiff() {}

  /**
   * The lines of the difference between two texts, each with its line end; none where they are the
   * same.
   */
  public static List<String> of(String path, String before, String after) {
    return of(name("a/", path), name("b/", path), before, after);
  }

  private static List<String> of(String oldName, String newName, String before, String after) {
    List<String> old = lines(before);
    List<String> made =
        UnifiedDiffUtils.generateUnifiedDiff(
            oldName, newName, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    List<String> ended = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      ended.add(ended(made.get(i), i < NAMES || made.get(i).startsWith("@@ ")));
    }
    return ended;
  }

  /**
   * The same for bytes in any encoding that ends lines with an LF byte; {@code git apply} reads it.
   */
  public static byte[] of(String path, byte[] before, byte[] after) {
    // ISO-8859-1 has a character for each byte, so that the bytes come out as they went in.
    List<String> lines =
        of(
            raw(name("a/", path).getBytes(StandardCharsets.UTF_8)),
            raw(name("b/", path).getBytes(StandardCharsets.UTF_8)),
            raw(before),
            raw(after));
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 ? text.length() : lineEnd + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /** The headers come without line ends, and so does a last line that has none in its file. */
  private static String ended(String line, boolean isHeader) {
    if (line.endsWith("\n")) {
      return line;
    }
    return line + (isHeader ? "\n" : NO_LINE_END);
  }

  /**
   * A path as git writes it: in quotes where it holds what nobody should meet raw, with a tab after
   * it where it holds a space, since what follows a name in such a line may be a date.
   */
  private static String name(String prefix, String path) {
    String relative = prefix + (path.startsWith("/") ? path.substring(1) : path);
    if (relative.codePoints().anyMatch(UnifiedDiff::isQuoted)) {
      StringBuilder quoted = new StringBuilder("\"");
      relative.codePoints().forEach(c -> quote(c, quoted));
      return quoted.append('"').toString();
    }
    return relative.contains(" ") ? relative + '\t' : relative;
  }

  private static boolean isQuoted(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == '"' || c == '\\';
    };
  }

  private static void quote(int c, StringBuilder quoted) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append((char) c);
    } else if (isQuoted(c)) {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        quoted.append("\\%03o".formatted(b & 0xFF));
      }
    } else {
      quoted.appendCodePoint(c);
    }
  }
}
