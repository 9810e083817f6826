package org.translint.config;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths that are written with {@code /} on every machine: {@code *} and {@code ?}
 * inside one folder, {@code **} over any number of folders, <code>{a,b}</code> for either; a path
 * without signs is the file, or the folder with all that is in it. Immutable.
 */
public final class PathPattern {

  /** What the folder itself means, written {@code .}: no path that leads out of it. */
  private static final String EVERYTHING_BELOW = "(?!/|\\.\\.(?:/|$)).*";

  private final String text;
  private final Pattern pattern;
  private final String prefix;

  private PathPattern(String text, Pattern pattern, String prefix) {
    this.text = text;
    this.pattern = pattern;
    this.prefix = prefix;
  }

  /** The pattern that {@code text} is; nothing where its braces are not in order. */
  public static Optional<PathPattern> of(String text) {
    return below("", text);
  }

  /**
   * The pattern that {@code text} is in a folder above that of the paths it is to match.
   *
   * @param prefix the way down from that folder, as {@code desk/fr}; empty where it is the same
   */
  public static Optional<PathPattern> below(String prefix, String text) {
    try {
      return Optional.of(new PathPattern(text, Pattern.compile(expression(text)), prefix));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** The pattern that matches the path {@code text} alone, whatever signs it has. */
  public static PathPattern exactly(String prefix, String text) {
    return new PathPattern(text, Pattern.compile(Pattern.quote(plain(text))), prefix);
  }

  /** The sentence that says that {@code text} is no pattern. */
  public static String malformed(String text) {
    return "'" + text + "' is not a pattern of paths; check its braces.";
  }

  /** Whether a path, or a folder that it is in, matches. */
  public boolean matches(String path) {
    return pattern.matcher(from(prefix, path)).matches();
  }

  /**
   * A path as it is seen from a folder above, in NFC, without steps back and forth.
   *
   * @param prefix the way down from that folder, as {@code desk/fr}; empty where it is the same
   */
  public static String from(String prefix, String path) {
    return plain(prefix.isEmpty() ? path : prefix + "/" + path);
  }

  /** The pattern as it was written. */
  public String text() {
    return text;
  }

  /** The path in NFC, without steps back and forth. */
  private static String plain(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : Normalizer.normalize(path, Normalizer.Form.NFC).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String expression(String text) {
    String glob = plain(text).replaceFirst("/+$", "");
    if (glob.isEmpty() && !text.isBlank()) {
      return EVERYTHING_BELOW;
    }
    StringBuilder expression = new StringBuilder();
    int depth = 0;
    int c;
    for (int i = 0; i < glob.length(); i += Character.charCount(c)) {
      c = glob.codePointAt(i);
      if (glob.startsWith("**/", i)) {
        expression.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        expression.append(".*");
        i++;
      } else if (c == ',' && depth > 0) {
        expression.append('|');
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        expression.append(sign(c));
      }
    }
    return expression.append("(?:/.*)?").toString();
  }

  private static String sign(int c) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case '{' -> "(?:";
      case '}' -> ")";
      default -> Pattern.quote(Character.toString(c));
    };
  }
}
