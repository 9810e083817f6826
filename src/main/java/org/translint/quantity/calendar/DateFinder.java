package org.translint.quantity.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.translint.language.LanguageTags;
import org.translint.quantity.CalendarDate;
import org.translint.quantity.CalendarDate.Reading;
import org.translint.quantity.FoldedText;
import org.translint.quantity.Quantity;
import org.translint.text.Span;

/**
 * Finds dates: days, months and years in figures or words, in the order and with the names of a
 * language. Thread-safe; takes time in proportion to the text.
 *
 * <p>Finds what can be nothing else. A bare number is no year, and "may" no month.
 */
public final class DateFinder {

  private static final int MONTHS = 12;

  private final Map<String, DateLanguage> languages = new ConcurrentHashMap<>();

  /**
   * The dates in {@code range} of {@code text}, by place; they do not overlap. Of a stretch such as
   * "2-4 October" both ends are dates.
   *
   * @param language BCP 47
   */
  public List<Quantity> find(String text, Span range, String language) {
    DateLanguage known = languages.computeIfAbsent(LanguageTags.base(language), DateLanguage::of);
    FoldedText folded = FoldedText.of(text, range);
    return Hit.readAll(known.templates(), folded, hit -> read(hit, text, known));
  }

  private static List<CalendarDate> read(Hit hit, String text, DateLanguage language) {
    if (!hit.hasCase("month", text) || !hit.hasCase("month2", text)) {
      return List.of();
    }
    List<Reading> first = readings(hit, "", language);
    if (hit.group("sep") == null) {
      return dates(hit.first(), first, text);
    }
    List<CalendarDate> dates = new ArrayList<>(dates(hit.first(), first, text));
    dates.addAll(dates(hit.second(), readings(hit, "2", language), text));
    return dates;
  }

  private static List<CalendarDate> dates(Span span, List<Reading> readings, String text) {
    return readings.isEmpty()
        ? List.of()
        : List.of(new CalendarDate(span, readings, Writings.of(span.of(text))));
  }

  /** What the first or second date may mean; what the second leaves out it has from the first. */
  private static List<Reading> readings(Hit hit, String which, DateLanguage language) {
    List<Reading> readings = new ArrayList<>();
    String one = hit.group("one");
    String other = hit.group("other");
    for (@Nullable Integer year : years(hit, language)) {
      if (one != null && other != null) {
        addBothWays(year, Numerals.value(one), Numerals.value(other), language, readings);
      } else {
        readings.add(new Reading(year, month(hit, which, language), day(hit, which, language)));
      }
    }
    return readings;
  }

  private static void addBothWays(
      @Nullable Integer year, int one, int other, DateLanguage language, List<Reading> readings) {
    int month = language.monthFirst() ? one : other;
    int day = language.monthFirst() ? other : one;
    if (month <= MONTHS) {
      readings.add(new Reading(year, month, day));
    }
    if (day <= MONTHS && day != month) {
      readings.add(new Reading(year, day, month));
    }
  }

  private static List<@Nullable Integer> years(Hit hit, DateLanguage language) {
    List<@Nullable Integer> years = new ArrayList<>();
    String year = hit.group("year");
    String shortYear = hit.group("shortYear");
    String era = hit.group("era");
    if (year != null) {
      years.add(Numerals.value(year));
    } else if (shortYear != null) {
      years.addAll(ShortYears.of(Numerals.value(shortYear)));
    } else if (era != null) {
      years.add(yearOfEra(language.eras().number(era), hit.group("eraYear")));
    } else {
      years.add(null);
    }
    return years;
  }

  private static @Nullable Integer yearOfEra(int yearBefore, @Nullable String year) {
    if (year == null) {
      return null;
    }
    return yearBefore + (year.equals("元") ? 1 : Numerals.value(year));
  }

  private static @Nullable Integer month(Hit hit, String which, DateLanguage language) {
    String name = hit.any("month" + which, "number" + which, "month", "number");
    if (name == null) {
      return null;
    }
    int named = language.months().number(name);
    return named > 0 ? named : Numerals.value(name);
  }

  private static @Nullable Integer day(Hit hit, String which, DateLanguage language) {
    String day = hit.any("day" + which, "dayWord" + which);
    return day == null ? null : language.days().number(day);
  }
}
