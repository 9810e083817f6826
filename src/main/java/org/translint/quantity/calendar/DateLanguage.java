package org.translint.quantity.calendar;

import java.util.List;

/**
 * How one language writes dates. Immutable.
 *
 * @param months the names of months
 * @param days days in words
 * @param eras by which years are counted
 * @param templates the ways of writing a date
 * @param monthFirst whether 5/4 is first of all the fourth of May
 */
record DateLanguage(
    Months months, WordValues days, WordValues eras, List<Template> templates, boolean monthFirst) {

  private static final String DIGIT_DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])";
  private static final String DIGIT_MONTH = "(?:1[0-2]|0?[1-9])(?![0-9])";
  private static final String CHINESE_DAY = "[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]";
  private static final String CHINESE_MONTH = "十[一二]?|[一二三四五六七八九]";
  private static final String DIGIT_YEAR = "[12][0-9]{3}(?![0-9])";
  private static final String CHINESE_YEAR = "[一二][〇零○一二三四五六七八九]{3}";

  DateLanguage {
    templates = List.copyOf(templates);
  }

  /** What is known of {@code language}, without region. */
  static DateLanguage of(String language) {
    Months months = Months.of(language);
    WordValues days = WordValues.of("days.tsv", language);
    WordValues eras = WordValues.of("eras.tsv", language);
    boolean chinese = language.equals("zh") || language.equals("ja");
    List<Template> templates =
        Template.of(
            "dates.tsv",
            language,
            letter -> expression(letter, language, months, days, eras, chinese));
    return new DateLanguage(months, days, eras, templates, language.equals("en"));
  }

  private static String expression(
      String letter,
      String language,
      Months months,
      WordValues days,
      WordValues eras,
      boolean chinese) {
    return switch (letter) {
      case "A" -> "(?<month>" + months.any() + ")";
      case "F" -> "(?<month>" + months.clear() + ")";
      case "K" -> "(?:" + months.any() + ")";
      case "W" -> WordValues.alternation(months.weekdays());
      case "D" -> "(?<day>" + DIGIT_DAY + (chinese ? "|" + CHINESE_DAY : "") + ")";
      case "X" -> "(?<dayWord>" + DIGIT_DAY + "|" + days.alternation() + ")";
      case "m" -> "(?<number>" + DIGIT_MONTH + (chinese ? "|" + CHINESE_MONTH : "") + ")";
      case "Y" -> "(?<year>" + DIGIT_YEAR + (chinese ? "|" + CHINESE_YEAR : "") + ")";
      case "y" -> "(?<shortYear>[0-9]{2})";
      case "a" -> "(?<one>" + DIGIT_DAY + ")";
      case "b" -> "(?<other>" + DIGIT_DAY + ")";
      case "E" -> "(?<era>" + eras.alternation() + ")";
      case "J" -> "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
      case "S" -> "(?<sep>" + Separators.of(language) + ")";
      default -> throw new IllegalArgumentException("dates.tsv has a placeholder " + letter);
    };
  }
}
