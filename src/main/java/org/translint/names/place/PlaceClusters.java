package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.finding.NameGroup.Variant;
import org.translint.text.Span;

/**
 * Groups the places that one article names in several forms, unless the forms are a matter of style
 * (short and official ones) or the article itself says that they are one place. Stateless.
 */
public final class PlaceClusters {

  private static final int MAJORITY = 3;

  /** In letters: shorter words of a name are articles and prepositions. */
  private static final int SHORTEST_WORD = 3;

  /** In letters: what two words of one stem share at least. */
  private static final int STEM = 4;

  /** A form as the article writes it, with its mentions. */
  private record Written(String text, List<PlaceMention> mentions) {

    PlaceForm form() {
      return mentions.get(0).form();
    }

    int count() {
      return mentions.size();
    }

    Variant variant() {
      List<Span> spans = mentions.stream().map(PlaceMention::span).toList();
      return new Variant(text, null, spans);
    }
  }

  /** The clusters, by first mention, for a language with this gazetteer. */
  public List<PlaceCluster> of(List<PlaceMention> mentions, String language) {
    Gazetteer gazetteer = Gazetteer.of(language);
    Map<String, List<PlaceMention>> places = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      places.computeIfAbsent(mention.form().place(), p -> new ArrayList<>()).add(mention);
    }
    List<PlaceCluster> clusters = new ArrayList<>();
    places.forEach(
        (place, named) ->
            cluster("p" + (clusters.size() + 1), place, named, gazetteer).ifPresent(clusters::add));
    return clusters;
  }

  private static Optional<PlaceCluster> cluster(
      String id, String place, List<PlaceMention> mentions, Gazetteer gazetteer) {
    List<Written> forms = new ArrayList<>(written(mentions));
    if (forms.size() < 2 || isExplained(mentions)) {
      return Optional.empty();
    }
    String own = gazetteer.ownForm(place).orElse(forms.get(0).text());
    Written preferred = preferred(forms, own);
    forms.removeIf(form -> !form.equals(preferred) && !isFault(form, preferred));
    if (forms.size() < 2) {
      return Optional.empty();
    }
    boolean marksAlone = forms.stream().allMatch(form -> marksAlone(form.text(), preferred.text()));
    Because because =
        !preferred.form().isForeign()
                && forms.stream().noneMatch(f -> f.form().isForeign())
                && outnumbers(preferred, forms)
            ? Because.MAJORITY
            : Because.CONVENTION;
    String right = preferred.form().isForeign() ? own : preferred.text();
    NameGroup group =
        new NameGroup(
            id,
            right,
            Kind.PLACE,
            marksAlone,
            right,
            because,
            null,
            forms.stream()
                .map(Written::variant)
                .sorted(
                    Comparator.comparing(Variant::count)
                        .reversed()
                        .thenComparing(v -> v.spans().get(0)))
                .toList());
    List<PlaceMention> kept =
        mentions.stream()
            .filter(m -> forms.stream().anyMatch(f -> f.mentions.contains(m)))
            .toList();
    return Optional.of(new PlaceCluster(group, marksAlone, kept));
  }

  /** The forms by first mention; capitals and kinds of apostrophes make no form of their own. */
  private static List<Written> written(List<PlaceMention> mentions) {
    Map<String, List<PlaceMention>> byForm = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      byForm.computeIfAbsent(PlaceKeys.folded(mention.text()), f -> new ArrayList<>()).add(mention);
    }
    return byForm.values().stream().map(same -> new Written(same.get(0).text(), same)).toList();
  }

  /** Whether the article names the place in two forms in one sentence, or says that one is old. */
  private static boolean isExplained(List<PlaceMention> mentions) {
    Map<Integer, Set<String>> sentences = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      Set<String> keys = sentences.computeIfAbsent(mention.sentence(), s -> new HashSet<>());
      keys.add(PlaceKeys.folded(mention.text()));
      if (keys.size() > 1 || mention.isFormer()) {
        return true;
      }
    }
    return false;
  }

  /** The language's own form; of several, the one that the article mostly uses, else CLDR's. */
  private static Written preferred(List<Written> forms, String own) {
    List<Written> natives = forms.stream().filter(f -> !f.form().isForeign()).toList();
    List<Written> candidates = natives.isEmpty() ? forms : natives;
    for (Written form : candidates) {
      if (outnumbers(form, candidates)) {
        return form;
      }
    }
    return candidates.stream()
        .min(
            Comparator.comparing(
                    (Written f) -> !PlaceKeys.folded(f.text).equals(PlaceKeys.folded(own)))
                .thenComparing(f -> f.form().standing())
                .thenComparing(f -> -f.count()))
        .orElseThrow();
  }

  private static boolean outnumbers(Written form, List<Written> all) {
    return all.stream().allMatch(f -> f.equals(form) || form.count() >= MAJORITY * f.count());
  }

  private static boolean isFault(Written form, Written preferred) {
    boolean backed =
        !form.form().isForeign()
            || form.form().isWidespread()
            || PlaceKeys.script(form.text()) == UScript.HAN
            || form.mentions.stream().anyMatch(PlaceMention::isLocated);
    return backed && !isStyle(form.text(), preferred.text());
  }

  /** Whether one form is an official or a short one of the other. */
  private static boolean isStyle(String one, String other) {
    List<String> some = words(one);
    List<String> others = words(other);
    boolean hasBoth = some.containsAll(others) || others.containsAll(some);
    boolean same = PlaceKeys.of(one).equals(PlaceKeys.of(other));
    int script = PlaceKeys.script(one);
    boolean unspaced = script == UScript.HAN || script == UScript.KATAKANA;
    boolean inside = unspaced && (isShortFor(one, other) || isShortFor(other, one));
    return !same
        && (hasBoth || inside || (some.size() != others.size() && shareStem(some, others)));
  }

  /** Whether a word of one begins as a word of the other (Tchéquie, République tchèque). */
  private static boolean shareStem(List<String> some, List<String> others) {
    return some.stream()
        .filter(word -> word.length() >= STEM)
        .anyMatch(word -> others.stream().anyMatch(o -> o.startsWith(word.substring(0, STEM))));
  }

  /** Whether a form stands whole in the other, or is two characters of it (印尼, 印度尼西亚). */
  private static boolean isShortFor(String shorter, String longer) {
    if (longer.contains(shorter)) {
      return true;
    }
    int second = longer.indexOf(shorter.charAt(0)) + 1;
    return shorter.length() == 2 && second > 0 && longer.indexOf(shorter.charAt(1), second) > 0;
  }

  private static List<String> words(String form) {
    List<String> longWords =
        Arrays.stream(form.split("[\\s'’-]+"))
            .map(PlaceKeys::of)
            .filter(w -> w.length() >= SHORTEST_WORD)
            .toList();
    return longWords.isEmpty() ? List.of(form) : longWords;
  }

  private static boolean marksAlone(String one, String other) {
    return PlaceKeys.of(one).equals(PlaceKeys.of(other)) && PlaceKeys.marksAlone(one, other);
  }
}
