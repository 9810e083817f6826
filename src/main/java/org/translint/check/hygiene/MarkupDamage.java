package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * Finds the markup of web pages, forums and notes that stands in a text as if it were words.
 * Immutable.
 */
final class MarkupDamage {

  private static final int HEXADECIMAL = 16;
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp;)*+(?:#([0-9]{2,7});|#[xX]([0-9a-fA-F]{2,6});|([A-Za-z][A-Za-z0-9]{1,9});)"
              + "|&(?:amp;)+");
  private static final Pattern TAG =
      Pattern.compile(
          "</?([a-zA-Z][a-zA-Z0-9]{0,10})(?:\\s+[\\w:-]{1,30}=[^<>\\n"
              + "]{1,400})?\\s*/?>|<!--[^\\n"
              + "]*?-->");
  private static final Pattern SHORT_CODE =
      Pattern.compile(
          "\\[/([a-z_-]{1,20})\\]|\\[([a-z_-]{1,20})(?:=|\\s+[a-z_-]+=)[^\\]\\n]{1,400}\\]");
  private static final Pattern BOLD =
      Pattern.compile("(?<!\\*)\\*\\*(?=[^\\s*])([^*\\n]{1,300}?)(?<=\\S)\\*\\*(?!\\*)");
  private static final Pattern HEADING = Pattern.compile("(?<=^|\\n)#{2,6} (?=\\S)");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]\\n]{1,200})\\]\\(https?://[^)\\s]{1,400}\\)");

  private final Map<String, String> entities =
      DataFile.rows("check/hygiene/entities.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> character(row.get(1), HEXADECIMAL)));
  private final Set<String> elements =
      Set.copyOf(DataFile.lines("check/hygiene/html-elements.txt"));
  private final Set<String> shortCodes =
      Set.copyOf(DataFile.lines("check/hygiene/short-codes.txt"));

  /** The places of a text, in order, without overlap. */
  List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    add(ENTITY, text, this::entity, found);
    add(TAG, text, this::tag, found);
    add(SHORT_CODE, text, this::shortCode, found);
    add(LINK, text, match -> unsure(match, match.group(1)), found);
    add(BOLD, text, match -> unsure(match, match.group(1)), found);
    add(HEADING, text, match -> unsure(match, ""), found);
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
        .filter(d -> found.stream().noneMatch(other -> other.span().overlaps(d.span())))
        .toList()
        .forEach(found::add);
  }

  private @Nullable Damage entity(MatchResult match) {
    String written = null;
    if (match.group(1) != null) {
      written = character(match.group(1), 10);
    } else if (match.group(2) != null) {
      written = character(match.group(2), HEXADECIMAL);
    } else {
      written = entities.get(match.group(3) == null ? "amp" : match.group(3));
    }
    return written == null || written.isEmpty() ? null : damage(match, written, true);
  }

  private @Nullable Damage tag(MatchResult match) {
    String name = match.group(1);
    boolean isTag = name == null || elements.contains(name.toLowerCase(Locale.ROOT));
    return isTag ? unsure(match, "") : null;
  }

  private @Nullable Damage shortCode(MatchResult match) {
    String name = match.group(1) == null ? match.group(2) : match.group(1);
    return shortCodes.contains(name) ? unsure(match, "") : null;
  }

  private static Damage unsure(MatchResult match, String repaired) {
    return damage(match, repaired, false);
  }

  private static Damage damage(MatchResult match, String repaired, boolean isSure) {
    Span span = new Span(match.start(), match.end());
    return new Damage(DamageKind.MARKUP, span, repaired, isSure);
  }

  /** The character of a number, or nothing where there is none that a text may have. */
  private static String character(String number, int radix) {
    int codePoint = Integer.parseInt(number, radix);
    boolean isText =
        Character.isDefined(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return isText ? Character.toString(codePoint) : "";
  }
}
