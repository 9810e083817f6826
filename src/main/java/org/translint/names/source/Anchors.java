package org.translint.names.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;
import org.translint.names.sound.Sound;
import org.translint.names.sound.SoundDistance;

/**
 * Anchors each place of a name in a translation on the one name of the source that it renders.
 *
 * <p>First each spelling by likeness, by standing where the source has that name, and by being
 * clearly the best. Then, of what is left, the given name before an anchored surname, where the
 * source has a given name there too; and a lone word in a sentence whose source has just one name
 * that nothing renders, if it begins like it.
 */
final class Anchors {

  /** Likeness from which on a spelling may render a name that stands in the same bead. */
  private static final double LIKE = 0.6;

  /** Likeness from which on it may render a name that stands elsewhere. */
  private static final double ALIKE = 0.8;

  /** Likeness from which on it may, where the structure of the sentence says so too. */
  private static final double FAINTLY_LIKE = 0.4;

  private static final double SHARE_OF_PLACE = 0.3;
  private static final double SHARE_OF_LETTERS = 0.05;

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private final Romaniser romaniser = new Romaniser();
  private final SoundDistance sounds;
  private final NameKeys keys;
  private final List<TargetPart> parts;
  private final List<SourceName> names;
  private final Map<TargetPart, Integer> anchors = new HashMap<>();
  private final Set<TargetPart> eliminated = new HashSet<>();
  private final Set<TargetPart> translated = new HashSet<>();
  private final Map<String, Double> margins = new HashMap<>();

  Anchors(SoundDistance sounds, NameKeys keys, List<TargetPart> parts, List<SourceName> names) {
    this.sounds = sounds;
    this.keys = keys;
    this.parts = parts;
    this.names = names;
    byLikeness();
    byNeighbour();
    byGivenName();
    byElimination();
  }

  /** The id of the source name that a part renders, or null. */
  @Nullable Integer of(TargetPart part) {
    return anchors.get(part);
  }

  /** The form in which the translation first renders a name of the source. */
  Optional<String> firstForm(SourceName name) {
    return parts.stream()
        .filter(p -> Objects.equals(anchors.get(p), name.id()))
        .map(TargetPart::text)
        .findFirst();
  }

  /** Whether any place renders a name of the source. */
  boolean isRendered(SourceName name) {
    return anchors.containsValue(name.id());
  }

  /** How many places of a bead render a name of the source. */
  int count(SourceName name, int bead) {
    return (int)
        parts.stream()
            .filter(p -> p.bead() == bead && Objects.equals(anchors.get(p), name.id()))
            .count();
  }

  /** The forms of each source name, by its id; a name that nothing renders is not there. */
  Map<Integer, List<AnchoredForm>> forms() {
    Map<Integer, Map<String, List<TargetPart>>> places = new TreeMap<>();
    for (TargetPart part : parts) {
      Integer anchor = anchors.get(part);
      if (anchor != null) {
        places
            .computeIfAbsent(anchor, k -> new LinkedHashMap<>())
            .computeIfAbsent(part.text(), k -> new ArrayList<>())
            .add(part);
      }
    }
    Map<Integer, List<AnchoredForm>> forms = new TreeMap<>();
    places.forEach(
        (id, byText) -> {
          List<AnchoredForm> here = new ArrayList<>();
          byText.forEach((text, some) -> here.add(form(names.get(id), text, some)));
          forms.put(id, here);
        });
    return forms;
  }

  private AnchoredForm form(SourceName name, String text, List<TargetPart> places) {
    Sound sound = sounds.sound(text);
    return new AnchoredForm(
        text,
        keys.key(text),
        sound,
        places,
        likeness(sound, name),
        together(places, name),
        margins.getOrDefault(text, 0.0),
        places.stream().allMatch(eliminated::contains),
        places.stream().allMatch(translated::contains));
  }

  private void byLikeness() {
    Map<String, List<TargetPart>> byText = new LinkedHashMap<>();
    parts.forEach(p -> byText.computeIfAbsent(p.text(), t -> new ArrayList<>()).add(p));
    byText.forEach(this::anchor);
  }

  private void anchor(String text, List<TargetPart> places) {
    Sound sound = sounds.sound(text);
    double most = 0;
    double second = 0;
    SourceName best = null;
    for (SourceName name : names) {
      double like = likeness(sound, name);
      double together = together(places, name);
      double score = like + SHARE_OF_PLACE * together;
      if (score > most - SHARE_OF_LETTERS) {
        score += SHARE_OF_LETTERS * letters(text, name);
      }
      boolean may = like >= ALIKE || (together > 0 && like >= LIKE);
      if (may && score > most) {
        second = most;
        most = score;
        best = name;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best != null) {
      margins.put(text, most - second);
      for (TargetPart place : places) {
        if (!best.isCommonIn(place.bead())) {
          anchors.put(place, best.id());
        }
      }
    }
  }

  /** How much of the letters are the same, where sounds do not tell two names apart. */
  private double letters(String text, SourceName name) {
    String one = NameKeys.plain(romaniser.romanise(text));
    String other = NameKeys.plain(romaniser.romanise(name.text()));
    int longer = Math.max(1, Math.max(one.length(), other.length()));
    return 1 - (double) DISTANCE.apply(one, other) / longer;
  }

  /** How much a spelling is like a name of the source, in any of its forms. */
  private double likeness(Sound sound, SourceName name) {
    return name.sounds().stream().mapToDouble(s -> sounds.likeness(sound, s)).max().orElse(0);
  }

  private static double together(List<TargetPart> places, SourceName name) {
    long together = places.stream().filter(p -> name.beads().contains(p.bead())).count();
    return (double) together / places.size();
  }

  /** Anchors what stands before an anchored surname on what stands there in the source. */
  private void byNeighbour() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      TargetPart given = parts.get(i);
      TargetPart surname = parts.get(i + 1);
      Integer anchor = anchors.get(surname);
      if (anchors.containsKey(given) || !surname.joined() || anchor == null) {
        continue;
      }
      Sound sound = sounds.sound(given.text());
      names.get(anchor).places().stream()
          .filter(p -> p.bead() == surname.bead() && p.before() >= 0)
          .map(p -> names.get(p.before()))
          .filter(name -> likeness(sound, name) >= FAINTLY_LIKE)
          .findFirst()
          .ifPresent(name -> anchors.put(given, name.id()));
    }
  }

  /**
   * Anchors a surname after an anchored given name on the surname that stands there in the source,
   * however unlike it is, where the translation names that person elsewhere: it was translated.
   */
  private void byGivenName() {
    Set<Integer> established = new HashSet<>(anchors.values());
    for (int i = 1; i < parts.size(); i++) {
      TargetPart surname = parts.get(i);
      Integer given = anchors.get(parts.get(i - 1));
      if (anchors.containsKey(surname)
          || !surname.joined()
          || given == null
          || parts.get(i - 1).ordinary()) {
        continue;
      }
      names.get(given).places().stream()
          .filter(p -> p.bead() == surname.bead() && p.after() >= 0)
          .map(SourceName.Place::after)
          .filter(established::contains)
          .filter(id -> count(names.get(id), surname.bead()) == 0)
          .findFirst()
          .ifPresent(
              id -> {
                anchors.put(surname, id);
                translated.add(surname);
              });
    }
  }

  /** Anchors the one unexplained word of a bead on the one name there that nothing renders. */
  private void byElimination() {
    Map<Integer, List<TargetPart>> loose = new HashMap<>();
    Map<Integer, Set<Integer>> rendered = new HashMap<>();
    for (TargetPart part : parts) {
      Integer anchor = anchors.get(part);
      if (anchor != null) {
        rendered.computeIfAbsent(part.bead(), k -> new HashSet<>()).add(anchor);
      } else if (!part.ordinary()) {
        loose.computeIfAbsent(part.bead(), k -> new ArrayList<>()).add(part);
      }
    }
    Set<Integer> established = new HashSet<>(anchors.values());
    loose.forEach(
        (bead, words) -> {
          List<SourceName> unrendered =
              names.stream()
                  .filter(n -> n.beads().contains(bead))
                  .filter(n -> !rendered.getOrDefault(bead, Set.of()).contains(n.id()))
                  .filter(n -> established.contains(n.id()))
                  .toList();
          if (unrendered.size() == 1 && words.size() == 1) {
            TargetPart word = words.get(0);
            SourceName name = unrendered.get(0);
            if (likeness(sounds.sound(word.text()), name) >= FAINTLY_LIKE) {
              anchors.put(word, name.id());
              eliminated.add(word);
            }
          }
        });
  }
}
