package org.translint.quantity.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.language.DataFile;
import org.translint.quantity.FoldedText;
import org.translint.text.Span;

/** Reads time zones behind and before times. Immutable. */
final class Zones {

  /** No name of a zone that stands before its time is longer. */
  private static final int LONGEST = 12;

  /** So far a zone with its offset reaches. */
  private static final int FARTHEST = 40;

  private static final Pattern SPACE = Pattern.compile("\\.? ?\\(?");
  private static final Pattern OFFSET =
      Pattern.compile(" ?[+-] ?[0-9]{1,2}(?::[0-9]{2})?(?![0-9])");
  private static final List<String> WITH_OFFSET = List.of("GMT", "UTC");

  private final Map<String, String> letters = new HashMap<>();
  private final Pattern after;
  private final Pattern before;

  /** The zones of {@code zones.tsv}, which holds for all languages. */
  Zones() {
    for (List<String> row : DataFile.rows("quantity/calendar/zones.tsv")) {
      letters.put(FoldedText.of(row.get(0)), row.get(1));
    }
    String any = WordValues.alternation(letters.keySet());
    after = Pattern.compile(any + "(?![\\p{IsLatin}\\p{IsArabic}\\p{N}])");
    before = Pattern.compile(any + " ?");
  }

  /**
   * A zone beside a time.
   *
   * @param span of both
   * @param zone its letters, as UTC+7; empty where there is none
   */
  record Zoned(Span span, String zone) {}

  /** The zone beside the time at {@code time}, if there is one in {@code range}. */
  Zoned beside(Span time, String text, Span range) {
    Zoned behind = behind(time, text, range);
    return behind == null ? ahead(time, text, range) : behind;
  }

  private @Nullable Zoned behind(Span time, String text, Span range) {
    FoldedText rest =
        FoldedText.of(text, new Span(time.end(), Math.min(range.end(), time.end() + FARTHEST)));
    Matcher space = SPACE.matcher(rest.text());
    Matcher zone = after.matcher(rest.text());
    if (!space.lookingAt() || !zone.region(space.end(), rest.text().length()).lookingAt()) {
      return null;
    }
    String name = rest.span(zone.start(), zone.end()).of(text);
    if (!isInCapitals(name)) {
      return null;
    }
    String code = letters.getOrDefault(zone.group(), name);
    int end = zone.end();
    Matcher offset = OFFSET.matcher(rest.text()).region(end, rest.text().length());
    if (WITH_OFFSET.contains(code) && offset.lookingAt()) {
      code += offset.group().replace(" ", "");
      end = offset.end();
    }
    boolean bracketed = space.group().endsWith("(") && rest.text().startsWith(")", end);
    return new Zoned(new Span(time.start(), rest.start() + end + (bracketed ? 1 : 0)), code);
  }

  private Zoned ahead(Span time, String text, Span range) {
    int from = Math.max(range.start(), time.start() - LONGEST);
    FoldedText lead = FoldedText.of(text, new Span(from, time.start()));
    Matcher zone = before.matcher(lead.text());
    while (zone.find()) {
      boolean touches = zone.end() == lead.text().length();
      if (touches && Character.isIdeographic(zone.group().codePointAt(0))) {
        String code = letters.getOrDefault(zone.group().strip(), "");
        return new Zoned(new Span(from + zone.start(), time.end()), code);
      }
    }
    return new Zoned(time, "");
  }

  /** EST is a zone, "est" is French; names in several words or other scripts have no capitals. */
  private static boolean isInCapitals(String name) {
    boolean isCode = name.chars().allMatch(c -> c <= 'z' && Character.isLetter(c));
    return !isCode || name.chars().allMatch(Character::isUpperCase);
  }
}
