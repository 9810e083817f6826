package org.translint.names.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.Sound;
import org.translint.text.Span;

/**
 * One spelling of a name part in the translation, anchored on a name of the source.
 *
 * @param text as it is written
 * @param key what makes it comparable with others of its script
 * @param sound what makes it comparable with the source
 * @param parts where it stands, in order
 * @param likeness to the anchor, from 0 to 1
 * @param together the share of its places whose bead has the anchor too
 * @param margin by how much the anchor is better than the next name of the source
 * @param eliminated whether only elimination anchored it
 * @param translated whether only the given name before it anchored it, so that it was translated
 */
record AnchoredForm(
    String text,
    NameKey key,
    Sound sound,
    List<TargetPart> parts,
    double likeness,
    double together,
    double margin,
    boolean eliminated,
    boolean translated) {

  AnchoredForm {
    parts = List.copyOf(parts);
  }

  int count() {
    return parts.size();
  }

  List<Span> spans() {
    return parts.stream().map(TargetPart::span).toList();
  }

  Set<Integer> beads() {
    return parts.stream().map(TargetPart::bead).collect(Collectors.toSet());
  }

  /** Whether the language has it as a word, as far as its first place tells. */
  boolean isOrdinary() {
    return parts.get(0).ordinary();
  }
}
