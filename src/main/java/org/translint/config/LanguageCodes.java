package org.translint.config;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The languages that exist, by their BCP 47 tags, as far as ICU knows. */
public final class LanguageCodes {

  private static final Set<String> CODES = Set.of(ULocale.getISOLanguages());

  /** Languages that are written in practice: those with a code of two letters, or with a locale. */
  private static final Set<String> IN_USE =
      Arrays.stream(ULocale.getAvailableLocales())
          .map(locale -> beforeUnderscore(locale.getName()))
          .collect(Collectors.toUnmodifiableSet());

  /** Language, script, region; a file name has no room for more. */
  private static final Pattern IN_PATH =
      Pattern.compile("([A-Za-z]{2,3})([-_][A-Za-z]{4})?([-_](?:[A-Za-z]{2}|[0-9]{3}))?");

  private LanguageCodes() {}

  /** The language of the name of one of ICU's locales, without parsing hundreds of them. */
  private static String beforeUnderscore(String name) {
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  /** The tag as it is to be written ({@code pt-BR}), or nothing where there is no such language. */
  public static Optional<String> canonical(String tag) {
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      return CODES.contains(locale.getLanguage())
          ? Optional.of(locale.toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether a part of a path names a language: {@code fr}, {@code pt_BR}, {@code zh-Hans}. Stricter
   * than {@link #canonical}, since folders have names of three letters that are codes by accident,
   * and old codes ({@code in} for Indonesian) are English words.
   */
  public static boolean isInPath(String part) {
    var matcher = IN_PATH.matcher(part);
    if (!matcher.matches()) {
      return false;
    }
    String code = matcher.group(1).toLowerCase(Locale.ROOT);
    return canonical(part)
            .map(ULocale::new)
            .map(ULocale::getLanguage)
            .filter(code::equals)
            .isPresent()
        && (code.length() == 2 || IN_USE.contains(code));
  }

  /** The sentence that says that there is no language {@code text}, and which was meant. */
  public static String unknown(String text) {
    return "there is no language '"
        + text
        + "'"
        + Suggestion.question(suggest(text))
        + " A language is a BCP 47 tag, such as fr or pt-BR.";
  }

  /** Tags that someone may have meant who wrote {@code text}: by the language's name. */
  private static List<String> suggest(String text) {
    Map<String, String> byName = new HashMap<>();
    for (String code : new TreeSet<>(IN_USE)) {
      ULocale locale = new ULocale(code);
      byName.putIfAbsent(locale.getDisplayLanguage(ULocale.ENGLISH).toLowerCase(Locale.ROOT), code);
      byName.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
    }
    return Suggestion.nearest(text, byName.keySet()).stream()
        .map(name -> byName.getOrDefault(name, name))
        .distinct()
        .toList();
  }
}
