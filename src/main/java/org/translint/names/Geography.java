package org.translint.names;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.names.sound.NameKeys;

/**
 * Capitalised words that name no person: countries, cities of time zones, languages, months and
 * days, in one language and in English, from Unicode's CLDR. Thread-safe.
 */
public final class Geography {

  private final Set<String> places = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> times = new HashSet<>();

  public Geography(String language) {
    for (ULocale locale : List.of(ULocale.forLanguageTag(language), ULocale.ENGLISH)) {
      addPlaces(locale);
      addOthers(locale);
    }
  }

  /** Not a part of one with a code of its own, such as Diego Garcia, which has no number. */
  private static boolean isCountry(String region) {
    return Region.getInstance(region).getNumericCode() > 0;
  }

  private void addPlaces(ULocale locale) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String region : ULocale.getISOCountries()) {
      if (isCountry(region)) {
        add(names.regionDisplayName(region), places);
      }
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        add(city, places);
      }
    }
  }

  /** Of languages those with a code of two letters: names of rare ones are names of people too. */
  private void addOthers(ULocale locale) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        add(names.languageDisplayName("" + first + second), others);
      }
    }
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    for (String[] words : List.of(symbols.getMonths(), symbols.getWeekdays())) {
      for (String word : words) {
        add(word, others);
        add(word, times);
      }
    }
  }

  private static void add(String name, Set<String> to) {
    for (String word : name.split("[ ()’']+")) {
      String plain = NameKeys.plain(word);
      if (plain.length() > 2) {
        to.add(plain);
      }
    }
  }

  /** Whether {@code word} is part of the name of a country or of a city that CLDR names. */
  public boolean isPlace(String word) {
    return places.contains(NameKeys.plain(word));
  }

  /** Whether {@code word} is a place, a language, a month or a day. */
  public boolean isNoPerson(String word) {
    return isPlace(word) || others.contains(NameKeys.plain(word));
  }

  /** Whether {@code word} is a month or a day. */
  public boolean isTime(String word) {
    return times.contains(NameKeys.plain(word));
  }
}
