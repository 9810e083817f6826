package org.translint.check.hygiene;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * Finds the escapes of programs in a text: of JSON and its kin, of web addresses, of mail.
 * Stateless.
 */
final class EscapeDamage {

  private static final int HEXADECIMAL = 16;
  private static final int UNIT_ESCAPE = 6;
  private static final int BYTE_ESCAPE = 3;
  private static final Pattern UNITS = Pattern.compile("(?:\\\\u[0-9a-fA-F]{4})+");
  private static final Pattern LINE_END =
      Pattern.compile("(?<![:\\\\\\w])(?:(?:\\\\r)?\\\\n)+(?![a-z])|(?:(?:\\\\r)?\\\\n){2,}");
  private static final Pattern MARK = Pattern.compile("\\\\([\"'“”’])");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2}){2,}");
  private static final Pattern SPACE = Pattern.compile("(?<=\\p{L})%20(?=\\p{L})");
  private static final Pattern MAIL = Pattern.compile("(?:=[0-9A-F]{2}){2,}");

  private EscapeDamage() {}

  /** The places of a text, in order, without overlap. */
  static List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    if (text.indexOf('\\') >= 0) {
      add(UNITS, text, EscapeDamage::units, found);
      add(LINE_END, text, match -> damage(match, null, false), found);
      add(MARK, text, match -> damage(match, match.group(1), true), found);
    }
    add(PERCENT, text, match -> isInAddress(match, text) ? null : bytes(match), found);
    add(SPACE, text, m -> isInAddress(m, text) ? null : damage(m, " ", false), found);
    add(MAIL, text, match -> isInAddress(match, text) ? null : bytes(match), found);
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private static void add(
      Pattern pattern,
      String text,
      Function<MatchResult, @Nullable Damage> reading,
      List<Damage> found) {
    pattern
        .matcher(text)
        .results()
        .map(reading)
        .filter(damage -> damage != null)
        .forEach(found::add);
  }

  private static Damage units(MatchResult match) {
    StringBuilder written = new StringBuilder();
    String escapes = match.group();
    for (int i = 0; i < escapes.length(); i += UNIT_ESCAPE) {
      written.append((char) Integer.parseInt(escapes.substring(i + 2, i + UNIT_ESCAPE), 16));
    }
    boolean isText =
        written.codePoints().allMatch(c -> Character.isDefined(c) && !Character.isISOControl(c));
    return damage(match, isText ? written.toString() : null, isText);
  }

  /** Escaped bytes, if they are UTF-8 and more than ASCII. */
  private static @Nullable Damage bytes(MatchResult match) {
    String escapes = match.group();
    byte[] bytes = new byte[escapes.length() / BYTE_ESCAPE];
    for (int i = 0; i < bytes.length; i++) {
      int at = i * BYTE_ESCAPE + 1;
      bytes[i] = (byte) Integer.parseInt(escapes.substring(at, at + 2), HEXADECIMAL);
    }
    try {
      String written =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return written.chars().anyMatch(c -> c > 0x7F) ? damage(match, written, true) : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether it stands in a web or mail address, where it belongs. */
  private static boolean isInAddress(MatchResult match, String text) {
    int start = match.start();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, match.start());
    return before.indexOf('/') >= 0
        || before.indexOf('?') >= 0
        || before.indexOf('@') >= 0
        || before.startsWith("www.")
        || before.indexOf(':') >= 0;
  }

  private static Damage damage(MatchResult match, @Nullable String repaired, boolean isSure) {
    Span span = new Span(match.start(), match.end());
    return new Damage(DamageKind.ESCAPE, span, repaired, isSure);
  }
}
