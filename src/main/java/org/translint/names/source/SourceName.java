package org.translint.names.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Sound;
import org.translint.text.Span;

/**
 * One name part of the source, with all its places and grammatical forms.
 *
 * @param id unique among the names of one source, by first place
 * @param text as the source mostly writes it
 * @param stem what its forms share, in lower case
 * @param surfaces the forms in which it stands there
 * @param sounds of the surfaces, and of what they share
 * @param places where it stands, in order
 * @param common the beads in which the source has the same word in small letters
 */
record SourceName(
    int id,
    String text,
    String stem,
    Set<String> surfaces,
    List<Sound> sounds,
    List<Place> places,
    Set<Integer> common) {

  /**
   * Where a name stands in the source.
   *
   * @param span in the source's text
   * @param bead the number of its bead
   * @param before the id of the name right before it, or -1
   * @param after the id of the name right after it, or -1
   */
  record Place(Span span, int bead, int before, int after) {}

  SourceName {
    surfaces = Set.copyOf(surfaces);
    sounds = List.copyOf(sounds);
    places = List.copyOf(places);
    common = Set.copyOf(common);
  }

  /** The beads in which it stands. */
  Set<Integer> beads() {
    return places.stream().map(Place::bead).collect(Collectors.toSet());
  }

  /** Whether a bead has the word that the name is made of, and not the name: green energy. */
  boolean isCommonIn(int bead) {
    return common.contains(bead) && !beads().contains(bead);
  }

  /** Whether the source has this very form, but for accents, capitals and hyphens. */
  boolean has(String form) {
    return surfaces.stream().anyMatch(s -> NameKeys.sameLetters(s, form));
  }

  /** How often it stands in a bead. */
  int count(int bead) {
    return (int) places.stream().filter(p -> p.bead() == bead).count();
  }

  /** Where it stands first. */
  Span first() {
    return places.get(0).span();
  }
}
