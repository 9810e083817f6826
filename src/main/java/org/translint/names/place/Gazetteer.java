package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.names.place.PlaceForm.Standing;

/**
 * Which country, territory or large city a form names in a language, from Unicode's CLDR.
 *
 * <p>A form that names two places, or that is a given name, names none. Thread-safe.
 */
public final class Gazetteer {

  private static final int SHORTEST_FOREIGN = 4;
  private static final int SHORTEST_FOREIGN_IN_CHARACTERS = 3;

  /** In katakana: shorter ones sound like too many words. */
  private static final int SHORTEST_VARIANT = 4;

  private static final String REGIONS = "names/place/regions.txt";

  private static final Map<String, Gazetteer> READ = new ConcurrentHashMap<>();

  private final Map<String, PlaceForm> forms = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();
  private final int longest;

  private Gazetteer(String language) {
    List<PlaceForm> all = read(language);
    Map<String, List<PlaceForm>> natives = new HashMap<>();
    for (PlaceForm form : all) {
      if (!form.isForeign()) {
        addTo(natives, form);
      }
      if (form.standing() == Standing.OWN) {
        own.putIfAbsent(form.place(), form.text());
      }
    }
    Map<String, List<PlaceForm>> foreign = new HashMap<>();
    if (mayBorrow(language)) {
      for (PlaceForm form : all) {
        if (form.isForeign() && mayStray(language, form.text())) {
          addTo(foreign, form);
        }
      }
    }
    foreign.keySet().removeAll(natives.keySet());
    add(natives);
    add(foreign);
    longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static void addTo(Map<String, List<PlaceForm>> byKey, PlaceForm form) {
    byKey.computeIfAbsent(PlaceKeys.of(form.text()), key -> new ArrayList<>(2)).add(form);
  }

  /** The gazetteer of a language. */
  public static Gazetteer of(String language) {
    return READ.computeIfAbsent(LanguageTags.base(language), Gazetteer::new);
  }

  private void add(Map<String, List<PlaceForm>> byKey) {
    byKey.forEach(
        (key, named) -> {
          String place = named.get(0).place();
          if (named.stream().allMatch(form -> form.place().equals(place))) {
            forms.put(key, merged(named));
          }
        });
  }

  /** One form of all that differ in accents alone: the best of them, with the languages of all. */
  private static PlaceForm merged(List<PlaceForm> named) {
    PlaceForm best = named.get(0);
    if (named.size() == 1) {
      return best;
    }
    Set<String> languages = new HashSet<>();
    for (PlaceForm form : named) {
      languages.addAll(form.languages());
      best = form.standing().compareTo(best.standing()) < 0 ? form : best;
    }
    return new PlaceForm(best.place(), best.text(), best.standing(), languages);
  }

  /** Whether the language takes over names as other languages write them. */
  private static boolean mayBorrow(String language) {
    return !LanguageTags.isWrittenIn(language, UScript.ARABIC)
        && !LanguageTags.isWrittenIn(language, UScript.KATAKANA);
  }

  /** Whether a foreign form may be met in the language: it is in its letters, and no given name. */
  private static boolean mayStray(String language, String form) {
    if (form.length() < SHORTEST_FOREIGN_IN_CHARACTERS) {
      return false;
    }
    for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
      int letter = form.codePointAt(at);
      if (Character.isLetter(letter) && !LanguageTags.hasLetter(language, letter)) {
        return false;
      }
    }
    return (form.length() >= SHORTEST_FOREIGN || PlaceKeys.script(form) == UScript.HAN)
        && !DataFile.setIfPresent("names/given-names.txt").contains(form);
  }

  private static List<PlaceForm> read(String language) {
    List<PlaceForm> all = new ArrayList<>();
    Map<String, Set<String>> languages = new HashMap<>();
    for (List<String> row : DataFile.rows("names/place/places.tsv")) {
      if (isAbbreviation(row.get(1))) {
        continue;
      }
      Set<String> first = languages.computeIfAbsent(row.get(2), Gazetteer::words);
      Set<String> beside = languages.computeIfAbsent(row.get(3), Gazetteer::words);
      Standing standing =
          first.contains(language)
              ? Standing.OWN
              : beside.contains(language) ? Standing.OTHER : Standing.FOREIGN;
      Set<String> both = languages.computeIfAbsent(row.get(2) + " " + row.get(3), Gazetteer::words);
      all.add(new PlaceForm(row.get(0), row.get(1), standing, both));
    }
    for (List<String> row : DataFile.rows("names/place/other-names.tsv")) {
      if (row.get(1).equals(language)) {
        all.add(new PlaceForm(row.get(0), row.get(2), Standing.OTHER, Set.of(language)));
      }
    }
    return all;
  }

  /** Abbreviations stand beside the names that they abbreviate. */
  private static boolean isAbbreviation(String text) {
    return text.indexOf('.') >= 0
        || text.codePoints().noneMatch(c -> Character.isLowerCase(c) || isCaseless(c));
  }

  private static boolean isCaseless(int codePoint) {
    return Character.isLetter(codePoint)
        && !Character.isUpperCase(codePoint)
        && !Character.isLowerCase(codePoint);
  }

  private static Set<String> words(String cell) {
    Set<String> words = new HashSet<>(List.of(cell.split(" ")));
    words.remove("");
    return Set.copyOf(words);
  }

  /** The place that a form names, by its letters without marks. */
  public Optional<PlaceForm> find(String form) {
    String key = PlaceKeys.of(form);
    PlaceForm found = forms.get(key);
    boolean vague =
        found != null
            && PlaceKeys.script(form) == UScript.KATAKANA
            && key.length() < SHORTEST_VARIANT
            && !found.text().equals(form);
    return vague ? Optional.empty() : Optional.ofNullable(found);
  }

  /** Whether English or another language names a place so, a region of the first level included. */
  public static boolean isPlaceSomewhere(String form) {
    return Everywhere.NAMES.contains(PlaceKeys.of(form));
  }

  /** Whether a region of the first level is called so in the language; English alone is known. */
  public static boolean isOwnRegion(String form, String language) {
    return LanguageTags.base(language).equals("en") && Everywhere.ENGLISH_REGIONS.contains(form);
  }

  /** All names of places and regions in Latin letters, read when first wanted. */
  private static final class Everywhere {
    static final Set<String> ENGLISH_REGIONS = Set.copyOf(DataFile.lines(REGIONS));

    static final Set<String> NAMES =
        Stream.concat(
                ENGLISH_REGIONS.stream(),
                DataFile.rows("names/place/places.tsv").stream().map(row -> row.get(1)))
            .filter(form -> PlaceKeys.script(form) == UScript.LATIN)
            .map(PlaceKeys::of)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The language's own form of a place, where it has one. */
  public Optional<String> ownForm(String place) {
    return Optional.ofNullable(own.get(place));
  }

  /** Letters of the longest key. */
  int longest() {
    return longest;
  }
}
