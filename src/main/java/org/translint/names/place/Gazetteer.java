package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final Map<String, Gazetteer> READ = new ConcurrentHashMap<>();

  private final Map<String, PlaceForm> forms = new HashMap<>();
  private final Map<String, String> own = new HashMap<>();
  private final int longest;

  private Gazetteer(String language) {
    List<PlaceForm> all = read(language);
    Map<String, List<PlaceForm>> natives =
        all.stream()
            .filter(form -> !form.isForeign())
            .collect(Collectors.groupingBy(form -> PlaceKeys.of(form.text())));
    Map<String, List<PlaceForm>> foreign =
        all.stream()
            .filter(form -> form.isForeign() && mayStray(language, form.text()))
            .collect(Collectors.groupingBy(form -> PlaceKeys.of(form.text())));
    foreign.keySet().removeAll(natives.keySet());
    add(natives);
    add(foreign);
    for (PlaceForm form : all) {
      if (form.standing() == Standing.OWN) {
        own.putIfAbsent(form.place(), form.text());
      }
    }
    longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The gazetteer of a language. */
  public static Gazetteer of(String language) {
    return READ.computeIfAbsent(LanguageTags.base(language), Gazetteer::new);
  }

  private void add(Map<String, List<PlaceForm>> byKey) {
    byKey.forEach(
        (key, named) -> {
          if (named.stream().map(PlaceForm::place).distinct().count() == 1) {
            forms.put(key, merged(named));
          }
        });
  }

  /** One form of all that differ in accents alone: the best of them, with the languages of all. */
  private static PlaceForm merged(List<PlaceForm> named) {
    PlaceForm best = named.get(0);
    Set<String> languages = new HashSet<>();
    for (PlaceForm form : named) {
      languages.addAll(form.languages());
      best = form.standing().compareTo(best.standing()) < 0 ? form : best;
    }
    return new PlaceForm(best.place(), best.text(), best.standing(), languages);
  }

  /** Whether a foreign form may be met in the language: it is in its letters, and no given name. */
  private static boolean mayStray(String language, String form) {
    boolean sameScript =
        form.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> LanguageTags.hasLetter(language, c));
    int shortest =
        PlaceKeys.script(form) == UScript.HAN ? SHORTEST_FOREIGN_IN_CHARACTERS : SHORTEST_FOREIGN;
    return sameScript
        && !LanguageTags.isWrittenIn(language, UScript.ARABIC)
        && !LanguageTags.isWrittenIn(language, UScript.KATAKANA)
        && form.length() >= shortest
        && !DataFile.setIfPresent("names/given-names.txt").contains(form);
  }

  private static List<PlaceForm> read(String language) {
    List<PlaceForm> all = new ArrayList<>();
    for (List<String> row : DataFile.rows("names/place/places.tsv")) {
      Set<String> first = words(row.get(2));
      Set<String> beside = words(row.get(3));
      Standing standing =
          first.contains(language)
              ? Standing.OWN
              : beside.contains(language) ? Standing.OTHER : Standing.FOREIGN;
      Set<String> languages = new HashSet<>(first);
      languages.addAll(beside);
      addUnlessShort(new PlaceForm(row.get(0), row.get(1), standing, languages), all);
    }
    for (List<String> row : DataFile.rows("names/place/other-names.tsv")) {
      if (row.get(1).equals(language)) {
        all.add(new PlaceForm(row.get(0), row.get(2), Standing.OTHER, Set.of(language)));
      }
    }
    return all;
  }

  /** Leaves out abbreviations, which stand beside the names that they abbreviate. */
  private static void addUnlessShort(PlaceForm form, List<PlaceForm> to) {
    String text = form.text();
    boolean abbreviation =
        text.indexOf('.') >= 0
            || text.codePoints().noneMatch(c -> Character.isLowerCase(c) || isCaseless(c));
    if (!abbreviation) {
      to.add(form);
    }
  }

  private static boolean isCaseless(int codePoint) {
    return Character.isLetter(codePoint)
        && !Character.isUpperCase(codePoint)
        && !Character.isLowerCase(codePoint);
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
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

  /** All names of places and regions in Latin letters, read when first wanted. */
  private static final class Everywhere {
    static final Set<String> NAMES =
        Stream.concat(
                DataFile.lines("names/place/regions.txt").stream(),
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
