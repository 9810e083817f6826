package org.translint.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in a language's names of countries, languages, scripts, currencies and months, from
 * Unicode CLDR as ICU brings it: currencies in lower case too, as all news writes them. Immutable,
 * thread-safe; made when a language is first asked for.
 */
public final class CldrWords {

  private static final Map<String, CldrWords> MADE = new ConcurrentHashMap<>();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}’']+");

  private final Set<String> words = new HashSet<>();

  private CldrWords(ULocale locale) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      addAll(names.regionDisplayName(country));
    }
    for (String language : ULocale.getISOLanguages()) {
      addAll(names.languageDisplayName(language));
    }
    int lastScript = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT);
    for (int script = 0; script <= lastScript; script++) {
      addAll(names.scriptDisplayName(UScript.getShortName(script)));
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      addCurrency(currency, locale);
    }
    Arrays.stream(DateFormatSymbols.getInstance(locale).getMonths()).forEach(this::addAll);
  }

  /** The words of a language (BCP 47). */
  public static CldrWords of(String language) {
    return MADE.computeIfAbsent(
        LanguageTags.base(language), code -> new CldrWords(ULocale.forLanguageTag(code)));
  }

  private void addCurrency(Currency currency, ULocale locale) {
    for (String plural : new String[] {"one", "other"}) {
      String name = currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null);
      addAll(name);
      addAll(name.toLowerCase(Locale.ROOT));
    }
  }

  private void addAll(String name) {
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(Lexicon.plain(matcher.group()));
    }
  }

  /** Whether a name has the word in this capitalisation. */
  public boolean has(String word) {
    return words.contains(Lexicon.plain(word));
  }
}
