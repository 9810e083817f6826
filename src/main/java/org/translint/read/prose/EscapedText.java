package org.translint.read.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Text as markup writes it, laid beside what a parser made of it, so that each character is known
 * to come from itself, an entity or an escape. Immutable.
 *
 * <p>Sources: the WHATWG HTML standard on character references, CommonMark 0.31 on entities and
 * backslash escapes.
 */
public enum EscapedText {
  /** Entities as browsers read them, some of them without their semicolon. */
  HTML,
  /** Entities with their semicolon, and backslashes before punctuation. */
  MARKDOWN;

  private static final Pattern NUMBER = Pattern.compile("&#(?:[xX][0-9a-fA-F]+|[0-9]+);?");
  private static final Pattern STRICT_NUMBER =
      Pattern.compile("&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});");
  private static final Pattern NAME = Pattern.compile("&([A-Za-z][A-Za-z0-9]*)(;?)");
  private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** A reference to a character: how long it is in the file, and how long what it stands for. */
  private record Reference(int length, int decodedLength) {}

  /**
   * Gives {@code decoded}, which a parser made of the file's text between two offsets, to a sink.
   * What the parser left out is passed over.
   */
  public void align(String fileText, int fileStart, int fileEnd, String decoded, PieceSink sink) {
    int run = fileStart;
    int at = 0;
    int i = fileStart;
    while (i < fileEnd && at < decoded.length()) {
      Reference reference = reference(fileText, i, fileEnd, decoded, at);
      if (reference == null && fileText.charAt(i) == decoded.charAt(at)) {
        i++;
        at++;
        continue;
      }
      if (run < i) {
        sink.copy(run, i);
      }
      if (reference == null) {
        i++;
      } else {
        int end = at + reference.decodedLength;
        sink.put(decoded.substring(at, end), i, i + reference.length);
        at = end;
        i += reference.length;
      }
      run = i;
    }
    if (run < i) {
      sink.copy(run, i);
    }
    if (at < decoded.length()) {
      sink.put(decoded.substring(at), fileEnd, fileEnd);
    }
  }

  private @Nullable Reference reference(
      String fileText, int i, int fileEnd, String decoded, int at) {
    char c = fileText.charAt(i);
    if (c == '\\' && this == MARKDOWN) {
      boolean isEscape = i + 1 < fileEnd && ASCII_PUNCTUATION.indexOf(fileText.charAt(i + 1)) >= 0;
      return isEscape ? new Reference(2, 1) : null;
    }
    if (c != '&') {
      return null;
    }
    Matcher number = (this == HTML ? NUMBER : STRICT_NUMBER).matcher(fileText).region(i, fileEnd);
    if (number.lookingAt()) {
      boolean isLeftOut =
          this == HTML && !decoded.startsWith(Parser.unescapeEntities(number.group(), false), at);
      int length = isLeftOut ? 0 : Character.charCount(decoded.codePointAt(at));
      return new Reference(number.end() - i, length);
    }
    Matcher name = NAME.matcher(fileText).region(i, fileEnd);
    if (!name.lookingAt()) {
      return null;
    }
    return named(name.group(1), !name.group(2).isEmpty());
  }

  private @Nullable Reference named(String letters, boolean hasSemicolon) {
    if (hasSemicolon && Entities.isNamedEntity(letters)) {
      return new Reference(letters.length() + 2, Entities.getByName(letters).length());
    }
    if (this == MARKDOWN) {
      return null;
    }
    String prefix = Entities.findPrefix(letters);
    if (prefix.isEmpty()) {
      return null;
    }
    boolean takesSemicolon = hasSemicolon && prefix.length() == letters.length();
    return new Reference(
        prefix.length() + (takesSemicolon ? 2 : 1), Entities.getByName(prefix).length());
  }
}
