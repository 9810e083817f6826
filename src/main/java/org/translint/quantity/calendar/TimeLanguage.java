package org.translint.quantity.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one language writes times of day. Immutable.
 *
 * @param hours in words
 * @param fractions of an hour in words
 * @param parts of the day, by name
 * @param moments words for one moment of the day
 * @param weekdays their names
 * @param templates the ways of writing a time
 */
record TimeLanguage(
    WordValues hours,
    WordValues fractions,
    Map<String, DayPart> parts,
    WordValues moments,
    Set<String> weekdays,
    List<Template> templates) {

  private static final String DIGIT_HOUR = "(?:2[0-4]|1[0-9]|0?[0-9])(?![0-9])";
  private static final String CHINESE_HOUR = "二十[一二三四]?|十[一二三四五六七八九]?|[零一二三四五六七八九]";
  private static final String DIGIT_MINUTE = "[0-5]?[0-9](?![0-9])";
  private static final String CHINESE_MINUTE = "[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九]";

  TimeLanguage {
    parts = Map.copyOf(parts);
    weekdays = Set.copyOf(weekdays);
    templates = List.copyOf(templates);
  }

  /** What is known of {@code language}, without region. */
  static TimeLanguage of(String language) {
    Map<String, DayPart> parts = new HashMap<>();
    WordValues.of("day-parts.tsv", language)
        .values()
        .forEach((word, hours) -> parts.put(word, DayPart.parse(hours)));
    WordValues hours = WordValues.of("hours.tsv", language);
    WordValues fractions = WordValues.of("hour-fractions.tsv", language);
    WordValues moments = WordValues.of("moments.tsv", language);
    Set<String> weekdays = Months.of(language).weekdays();
    TimeLanguage words = new TimeLanguage(hours, fractions, parts, moments, weekdays, List.of());
    List<Template> templates =
        Template.of("times.tsv", language, letter -> words.expression(letter, language));
    return new TimeLanguage(hours, fractions, parts, moments, weekdays, templates);
  }

  private String expression(String letter, String language) {
    boolean chinese = language.equals("zh") || language.equals("ja");
    return switch (letter) {
      case "H" ->
          "(?<hour>" + DIGIT_HOUR + "|" + (chinese ? CHINESE_HOUR : hours.alternation()) + ")";
      case "h" -> "(?<hour>" + DIGIT_HOUR + ")";
      case "N" -> "(?<minute>[0-5][0-9])(?![0-9])";
      case "n" -> "(?<fewMinutes>" + DIGIT_MINUTE + (chinese ? "|" + CHINESE_MINUTE : "") + ")";
      case "Q" -> "(?<fraction>" + fractions.alternation() + ")";
      case "P" -> "(?<part>" + WordValues.alternation(parts.keySet()) + ")";
      case "T" -> "(?<moment>" + moments.alternation() + ")";
      case "W" -> WordValues.alternation(weekdays);
      case "S" -> "(?<sep>" + Separators.of(language) + ")";
      default -> throw new IllegalArgumentException("times.tsv has a placeholder " + letter);
    };
  }
}
