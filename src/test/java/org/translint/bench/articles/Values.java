package org.translint.bench.articles;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What fills the slots of one passage of one article, the same in all its languages: drawn from the
 * source's text, where ranges stand. Immutable once made.
 */
final class Values {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}|]+)\\}");
  private static final Pattern RANGE = Pattern.compile("(\\w+):(\\d+)\\.\\.(\\d+)");
  private static final int FIRST_YEAR = 1985;
  private static final int YEARS = 40;
  private static final int DAYS = 28;

  private final Words words;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Values(Words words, String source, Random random) {
    this.words = words;
    numbers.put("w", random.nextInt(words.of("weekday").size()));
    numbers.put("day", 1 + random.nextInt(DAYS));
    numbers.put("month", random.nextInt(words.of("month").size()));
    numbers.put("hour", 1 + random.nextInt(11) + 12 * random.nextInt(2));
    numbers.put("minute", 1 + random.nextInt(59));
    numbers.put("y", FIRST_YEAR + random.nextInt(YEARS));
    Matcher slot = SLOT.matcher(source);
    while (slot.find()) {
      Matcher range = RANGE.matcher(slot.group(1));
      if (range.matches()) {
        numbers.put(range.group(1), number(range, random));
      } else if (words.has(slot.group(1))) {
        numbers.putIfAbsent(slot.group(1), random.nextInt(words.of(slot.group(1)).size()));
      }
    }
  }

  /** A whole number of the range; of {@code d}, which has a decimal, tenths that are not round. */
  private static int number(Matcher range, Random random) {
    int low = Integer.parseInt(range.group(2));
    int high = Integer.parseInt(range.group(3));
    return range.group(1).equals("d")
        ? 10 * (low + random.nextInt(high - low)) + 1 + random.nextInt(9)
        : low + random.nextInt(high - low + 1);
  }

  /** What stands in a slot in a language. */
  String in(String language, String slot) {
    String name = slot.replaceFirst(":.*", "");
    return switch (name) {
      case "w" -> words.of("weekday").get(number("w")).get(language);
      case "date" -> date(language);
      case "t" -> time(language);
      case "y" -> "" + number("y");
      case "d" -> decimal(language);
      default ->
          words.has(name)
              ? words.of(name).get(number(name)).get(language)
              : grouped(language, number(name));
    };
  }

  private int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("the source has no slot {" + name + "}");
    }
    return number;
  }

  private String date(String language) {
    String month = words.of("month").get(number("month")).get(language);
    int day = number("day");
    return switch (language) {
      case "en" -> month + " " + day;
      case "fr" -> (day == 1 ? "1er" : "" + day) + " " + month;
      case "zh", "ja" -> month + day + "日";
      default -> day + " " + month;
    };
  }

  private String time(String language) {
    int hour = number("hour");
    boolean morning = hour < 12;
    String minute = String.format(Locale.ROOT, "%02d", number("minute"));
    String twelve = hour % 12 + ":" + minute;
    return switch (language) {
      case "en" -> twelve + (morning ? " a.m." : " p.m.");
      case "fr" -> hour + "\u00a0h\u00a0" + minute;
      case "ar" -> twelve + (morning ? " صباحًا" : " مساء");
      case "zh" -> hour + "时" + minute + "分";
      case "ja" -> (morning ? "午前" : "午後") + hour % 12 + "時" + minute + "分";
      default -> hour + "." + minute;
    };
  }

  private String decimal(String language) {
    String point = language.equals("id") || language.equals("fr") ? "," : ".";
    return number("d") / 10 + point + number("d") % 10;
  }

  private static String grouped(String language, int number) {
    if (number < 1_000) {
      return "" + number;
    }
    String separator =
        switch (language) {
          case "id" -> ".";
          case "fr" -> "\u00a0";
          case "en" -> ",";
          default -> "";
        };
    return number / 1_000 + separator + String.format(Locale.ROOT, "%03d", number % 1_000);
  }
}
