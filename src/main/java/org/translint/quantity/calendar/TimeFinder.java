package org.translint.quantity.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.LanguageTags;
import org.translint.quantity.ClockTime;
import org.translint.quantity.FoldedText;
import org.translint.quantity.Quantity;
import org.translint.text.Span;

/**
 * Finds times of day: 14.00 WIB, 2 p.m., 14 h 30, 下午2点半. Thread-safe; takes time in proportion to
 * the text.
 *
 * <p>How long something takes (2 hours) is no time of day, nor are scores and verses (3:1).
 */
public final class TimeFinder {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** The first half of a score, right before the second. */
  private static final Pattern HIGHER = Pattern.compile("(\\p{Nd}{1,2})[-–]$");

  private final Map<String, TimeLanguage> languages = new ConcurrentHashMap<>();
  private final Zones zones = new Zones();

  /**
   * The times of day in {@code range} of {@code text}, by place; they do not overlap.
   *
   * @param language BCP 47
   */
  public List<Quantity> find(String text, Span range, String language) {
    TimeLanguage known = languages.computeIfAbsent(LanguageTags.base(language), TimeLanguage::of);
    FoldedText folded = FoldedText.of(text, range);
    return Hit.readAll(known.templates(), folded, hit -> read(hit, text, range, known));
  }

  private List<ClockTime> read(Hit hit, String text, Span range, TimeLanguage language) {
    Span whole = hit.group("sep") == null ? hit.first() : hit.second();
    Zones.Zoned last = zones.beside(whole, text, range);
    if (hit.group("sep") == null) {
      if (last.zone().isEmpty()
          && (isVerse(hit, text, range, language) || endsScore(hit, text, range, language))) {
        return List.of();
      }
      return List.of(time(last.span(), minutes(hit, "", language), last.zone(), text));
    }
    List<ClockTime> times = new ArrayList<>();
    times.add(time(hit.first(), minutes(hit, "", language), last.zone(), text));
    times.add(time(last.span(), minutes(hit, "2", language), last.zone(), text));
    return times;
  }

  private static ClockTime time(Span span, List<Integer> minutes, String zone, String text) {
    return new ClockTime(span, minutes, zone, Writings.of(span.of(text)));
  }

  /** Whether it stands behind a title, as in John 3:16, and nothing says that it is a time. */
  private static boolean isVerse(Hit hit, String text, Span range, TimeLanguage language) {
    Span span = hit.first();
    boolean bare =
        hit.group("part") == null && text.substring(span.start(), span.end()).contains(":");
    int end = span.start() - 1;
    if (!bare || end <= range.start() || !Character.isSpaceChar(text.charAt(end))) {
      return false;
    }
    int start = end;
    while (start > range.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = FoldedText.of(text.substring(start, end));
    return start > range.start()
        && start < end
        && Character.isUpperCase(text.charAt(start))
        && !language.weekdays().contains(before);
  }

  /** Whether it is the lower half of a score: "1-1 on Thursday evening" in Arabic. */
  private static boolean endsScore(Hit hit, String text, Span range, TimeLanguage language) {
    String hour = hit.group("hour");
    int start = hit.first().start();
    Matcher higher = HIGHER.matcher(text.substring(Math.max(range.start(), start - 3), start));
    return hour != null
        && higher.find()
        && Integer.parseInt(higher.group(1)) >= language.hours().number(hour);
  }

  private static List<Integer> minutes(Hit hit, String which, TimeLanguage language) {
    String moment = hit.group("moment" + which);
    if (moment != null) {
      return List.of(language.moments().number(moment));
    }
    String hour = hit.group("hour" + which);
    if (hour == null) {
      throw new IllegalArgumentException("a template of times without an hour");
    }
    int past = past(hit, which, language);
    String part = which.isEmpty() ? hit.group("part") : hit.any("part2", "part");
    List<Integer> hours =
        DayPart.hours(
            language.hours().number(hour),
            part == null ? null : language.parts().get(part),
            hour.startsWith("0"));
    return hours.stream().map(h -> Math.floorMod(h * HOUR + past, DAY)).toList();
  }

  private static int past(Hit hit, String which, TimeLanguage language) {
    String minute = hit.any("minute" + which, "fewMinutes" + which);
    String fraction = hit.group("fraction" + which);
    int minutes = minute == null ? 0 : Numerals.value(minute);
    if (fraction != null) {
      minutes += language.fractions().number(fraction);
    }
    return hit.group("half") == null ? minutes : minutes + HOUR / 2;
  }
}
