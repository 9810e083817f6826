package org.translint.quantity.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.quantity.FoldedText;

/**
 * The names of months and weekdays of one language, folded: Unicode's CLDR with what it lacks.
 * Immutable.
 *
 * @param full months by their full names
 * @param shortened months by their short forms, with their full stops where they have them
 * @param doubtful full names that are other words too
 * @param weekdays names of weekdays
 */
record Months(
    Map<String, Integer> full,
    Map<String, Integer> shortened,
    Set<String> doubtful,
    Set<String> weekdays) {

  private static final String EXTRA = "quantity/calendar/months.tsv";
  private static final String DOUBTFUL = "quantity/calendar/months-needing-more.tsv";
  private static final String REGIONS = "quantity/calendar/regions.tsv";
  private static final int MONTHS = 12;
  private static final int SHORTEST = 3;
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

  Months {
    full = Map.copyOf(full);
    shortened = Map.copyOf(shortened);
    doubtful = Set.copyOf(doubtful);
    weekdays = Set.copyOf(weekdays);
  }

  /** What {@code language} calls the months and the days of the week, in all its countries. */
  static Months of(String language) {
    Map<String, Integer> full = new HashMap<>();
    Map<String, Integer> shortened = new HashMap<>();
    Set<String> weekdays = new HashSet<>();
    for (ULocale locale : locales(language)) {
      DateFormatSymbols symbols = new DateFormatSymbols(locale);
      for (int context : CONTEXTS) {
        add(symbols.getMonths(context, DateFormatSymbols.WIDE), full);
        add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), shortened);
        addNames(symbols.getWeekdays(context, DateFormatSymbols.WIDE), weekdays);
        addNames(symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED), weekdays);
      }
    }
    Set<String> doubtful = new HashSet<>();
    for (List<String> row : DataFile.rows(DOUBTFUL)) {
      if (row.get(0).equals(language)) {
        doubtful.add(FoldedText.of(row.get(1)));
      }
    }
    for (List<String> row : DataFile.rows(EXTRA)) {
      if (row.get(0).equals(language)) {
        String name = FoldedText.of(row.get(2));
        Integer number = Integer.valueOf(row.get(1));
        if (name.endsWith(".")) {
          shortened.put(name.substring(0, name.length() - 1), number);
        } else {
          full.put(name, number);
        }
      }
    }
    shortened.keySet().removeAll(full.keySet());
    return new Months(full, shortened, doubtful, weekdays);
  }

  private static List<ULocale> locales(String language) {
    List<ULocale> locales = new ArrayList<>();
    locales.add(new ULocale(language));
    for (List<String> row : DataFile.rows(REGIONS)) {
      if (row.get(0).equals(language)) {
        locales.add(new ULocale(language, row.get(1)));
      }
    }
    return locales;
  }

  private static void add(String[] names, Map<String, Integer> months) {
    for (int i = 0; i < MONTHS; i++) {
      String name = FoldedText.of(names[i]);
      if (isName(name)) {
        months.putIfAbsent(name, i + 1);
      }
    }
  }

  private static void addNames(String[] names, Set<String> weekdays) {
    for (String name : names) {
      if (isName(FoldedText.of(name))) {
        weekdays.add(FoldedText.of(name));
      }
    }
  }

  /** Not "10月", which is a number with a word, nor 水 for Wednesday; آب is the shortest of names. */
  private static boolean isName(String name) {
    if (name.length() < SHORTEST - 1 || !Character.isLetter(name.charAt(0))) {
      return false;
    }
    boolean isWord = name.length() >= SHORTEST || !Character.isIdeographic(name.codePointAt(0));
    return isWord && !name.contains("月");
  }

  /** The month that {@code name}, one of these, means. */
  int number(String name) {
    Integer month = full.getOrDefault(name, shortened.get(name));
    if (month == null && name.endsWith(".")) {
      month = shortened.get(name.substring(0, name.length() - 1));
    }
    return month == null ? 0 : month;
  }

  /** A regular expression of the names that are no other words. */
  String clear() {
    Set<String> names = new HashSet<>(full.keySet());
    names.removeAll(doubtful);
    return WordValues.alternation(names);
  }

  /** A regular expression of all names and short forms; those may have a full stop. */
  String any() {
    String shorts = WordValues.alternation(shortened.keySet());
    return "(?:" + WordValues.alternation(full.keySet()) + "|" + shorts + "\\.?)";
  }
}
