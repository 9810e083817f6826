package org.translint.quantity.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;

/**
 * One way in which a language writes dates or times: a line of {@code dates.tsv} or {@code
 * times.tsv}, compiled. Immutable.
 *
 * @param pattern over folded text
 * @param groups the names of its groups
 * @param letterCase which case the first letter of a month must have
 */
record Template(Pattern pattern, Set<String> groups, LetterCase letterCase) {

  private static final String FOLDER = "quantity/calendar/";
  private static final String ALL = "*";
  private static final String OTHERS = "+";

  /**
   * Languages that have no spaces between words: what is written around a date is no part of it.
   */
  private static final Set<String> UNSPACED = Set.of("ja", "zh", "th", "lo", "km", "my");

  private static final String WORD_START = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String WORD_END = "(?![\\p{L}\\p{M}\\p{N}])";

  /** One-letter words that Arabic writes together with the next. */
  private static final String ARABIC_START =
      "(?<![\\p{M}\\p{N}])(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])[وفلبك]{0,2})";

  private static final String NO_NUMBER_BEFORE = "(?<!\\d[.,:/])";
  private static final String NO_NUMBER_AFTER = "(?![.,:/]\\d)";

  /**
   * Not inside a number; a weekday in Chinese ends in a numeral that is none of the number's: 周二8时.
   */
  private static final String UNSPACED_START =
      "(?:(?<![\\d〇○零一二三四五六七八九十百千万])|(?<=[周週期拜][一二三四五六]))(?<!\\d[.,:/-])";

  private static final String UNSPACED_END = "(?![.:/]?\\d)";

  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\\\[pP])\\{([A-Za-z_.])(2?)}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  /** Which case a letter must have. */
  enum LetterCase {
    ANY,
    LOWER,
    UPPER;

    boolean allows(char letter) {
      return switch (this) {
        case ANY -> true;
        case LOWER -> Character.isLowerCase(letter);
        case UPPER -> Character.isUpperCase(letter);
      };
    }
  }

  Template {
    groups = Set.copyOf(groups);
  }

  /**
   * The lines of {@code file} for a language and for all languages like it.
   *
   * @param expressions what stands for a letter in braces, without its group
   */
  static List<Template> of(String file, String language, UnaryOperator<String> expressions) {
    List<List<String>> rows = DataFile.rows(FOLDER + file);
    Set<String> wanted = new HashSet<>(Set.of(language));
    if (!UNSPACED.contains(language)) {
      boolean isKnown = rows.stream().anyMatch(row -> row.get(0).equals(language));
      wanted.addAll(isKnown ? Set.of(ALL) : Set.of(ALL, OTHERS));
    }
    List<Template> templates = new ArrayList<>();
    for (List<String> row : rows) {
      if (wanted.contains(row.get(0))) {
        LetterCase letterCase =
            row.size() > 2
                ? LetterCase.valueOf(row.get(1).toUpperCase(Locale.ROOT))
                : LetterCase.ANY;
        templates.add(compile(row.get(row.size() - 1), language, letterCase, expressions));
      }
    }
    return List.copyOf(templates);
  }

  private static Template compile(
      String line, String language, LetterCase letterCase, UnaryOperator<String> expressions) {
    String expanded =
        PLACEHOLDER
            .matcher(line)
            .replaceAll(m -> Matcher.quoteReplacement(expand(m.group(1), m.group(2), expressions)));
    Set<String> groups = new HashSet<>();
    Matcher names = GROUP.matcher(expanded);
    while (names.find()) {
      groups.add(names.group(1));
    }
    Pattern pattern = Pattern.compile(start(language) + "(?:" + expanded + ")" + end(language));
    return new Template(pattern, groups, letterCase);
  }

  private static String expand(String letter, String second, UnaryOperator<String> expressions) {
    return switch (letter) {
      case "_" -> WORD_START;
      case "." -> WORD_END;
      default -> {
        String expression = expressions.apply(letter);
        yield second.isEmpty() ? expression : GROUP.matcher(expression).replaceFirst("(?<$12>");
      }
    };
  }

  private static String start(String language) {
    if (UNSPACED.contains(language)) {
      return UNSPACED_START;
    }
    return (language.equals("ar") ? ARABIC_START : WORD_START) + NO_NUMBER_BEFORE;
  }

  private static String end(String language) {
    return UNSPACED.contains(language) ? UNSPACED_END : WORD_END + NO_NUMBER_AFTER;
  }
}
