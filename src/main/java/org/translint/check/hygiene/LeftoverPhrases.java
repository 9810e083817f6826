package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.finding.Severity;
import org.translint.language.DataFile;

/**
 * The words by which one language shows what is left of a page, as patterns over folded paragraphs.
 * Immutable.
 *
 * <p>Vowel marks and tatweel may stand after any Arabic letter, since no two pages write them
 * alike.
 */
final class LeftoverPhrases {

  /** How phrases stand in a paragraph; the data files name it in lower case. */
  enum Stand {
    ALONE,
    LABEL,
    START,
    OPENS,
    END,
    WITHIN,
    BRACKETED
  }

  /** The phrases of one kind that stand alike: {@code text} is the group of what was left. */
  record Entry(LeftoverKind kind, Stand stand, Pattern pattern) {}

  private static final String FOLDER = "check/hygiene/";

  /** Bullets, arrows and pictures that pages put before what they say. */
  private static final String BEFORE =
      "[\\s\\p{So}\\p{Sm}\\p{Mn}\\p{Pd}|*•·>»›(\\[\\]#:_@/.️&&[^©]]*+";

  private static final String AFTER = "[\\s\\p{So}\\p{Sm}\\p{Mn}\\p{Pd}|*•·…:.!>»›)\\]_/。️]*";
  private static final String ARABIC_MARKS = "[\\u064B-\\u0652\\u0640]*+";
  private static final String GAP = "[^\\n]{0,90}?";

  private final List<Entry> entries;

  private LeftoverPhrases(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** All phrases of a language; none where it has no list. */
  static LeftoverPhrases of(String language) {
    return of(language, phrase -> true);
  }

  /** Those that are no common word of another language: of several words, or not Latin. */
  static LeftoverPhrases telling(String language) {
    return of(language, phrase -> phrase.indexOf(' ') > 0 || phrase.charAt(0) >= 'Ͱ');
  }

  private static LeftoverPhrases of(String language, Predicate<String> isWanted) {
    Map<LeftoverKind, Map<Stand, List<String>>> phrases = new TreeMap<>();
    for (String line : DataFile.find(FOLDER + language + "/leftovers.tsv").orElse(List.of())) {
      String[] columns = line.split("\t", -1);
      if (isWanted.test(columns[2])) {
        phrases
            .computeIfAbsent(LeftoverKind.of(columns[0]), kind -> new TreeMap<>())
            .computeIfAbsent(
                Stand.valueOf(columns[1].toUpperCase(Locale.ROOT)), stand -> new ArrayList<>())
            .add(pattern(columns[2]));
      }
    }
    List<Entry> entries = new ArrayList<>();
    phrases.forEach(
        (kind, stands) ->
            stands.forEach(
                (stand, some) -> entries.add(new Entry(kind, stand, pattern(kind, stand, some)))));
    return new LeftoverPhrases(entries);
  }

  List<Entry> entries() {
    return entries;
  }

  private static Pattern pattern(LeftoverKind kind, Stand stand, List<String> phrases) {
    String any = "(?<text>" + String.join("|", phrases) + ")";
    return Pattern.compile(
        switch (stand) {
          case ALONE -> BEFORE + any + AFTER;
          case LABEL -> BEFORE + any + label(kind);
          case START, OPENS -> BEFORE + any + ".*";
          case END -> ".*?" + any + AFTER;
          case WITHIN -> ".*?" + any + ".*";
          case BRACKETED -> "[\\[{<【]\\s*+" + any + "\\s*+[]}>】]";
        },
        Pattern.DOTALL);
  }

  /** What follows a label: of a share button, nothing but where it leads. */
  private static String label(LeftoverKind kind) {
    if (kind == LeftoverKind.SHARE) {
      String networks =
          DataFile.lines(FOLDER + "networks.txt").stream()
              .map(LeftoverPhrases::pattern)
              .collect(Collectors.joining("|"));
      return AFTER + "(?:\\p{L}{1,4}\\s+(?=\\p{L}))?(?:(?:" + networks + ")[\\s\\p{P}\\p{S}]*)*+";
    }
    String alone = kind.severity() == Severity.NEUTRAL ? "" : AFTER + "|";
    return "(?:" + alone + "[\\s)]*:.*)";
  }

  /** The pattern of one phrase of a data file: whole words, where a script parts them. */
  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder();
    pattern.append(isLatin(phrase.codePointAt(0)) ? "(?<!\\p{L})" : "");
    EvenFold.of(phrase.replace(" … ", " …")).codePoints().forEach(c -> pattern.append(pattern(c)));
    pattern.append(isLatin(phrase.codePointBefore(phrase.length())) ? "(?!\\p{L})" : "");
    return pattern.toString();
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String pattern(int c) {
    return switch (c) {
      case '…' -> GAP;
      case '#' -> "[\\p{Nd}.,]{1,6}";
      case ' ' -> "\\s+";
      default -> {
        String quoted = Pattern.quote(Character.toString(c));
        boolean isArabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
        yield isArabic ? quoted + ARABIC_MARKS : quoted;
      }
    };
  }
}
