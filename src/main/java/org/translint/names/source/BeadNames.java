package org.translint.names.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.translint.names.sound.Sound;
import org.translint.names.sound.SoundDistance;

/** The names of the source by the beads in which they stand. */
final class BeadNames {

  private final SoundDistance sounds;
  private final Map<Integer, List<SourceName>> byBead = new HashMap<>();

  BeadNames(List<SourceName> names, SoundDistance sounds) {
    this.sounds = sounds;
    for (SourceName name : names) {
      for (int bead : name.beads()) {
        byBead.computeIfAbsent(bead, b -> new ArrayList<>()).add(name);
      }
    }
  }

  /** The most that a spelling is like any name of a bead. */
  double likeness(Sound sound, int bead) {
    return byBead.getOrDefault(bead, List.of()).stream()
        .mapToDouble(name -> likeness(sound, name))
        .max()
        .orElse(0);
  }

  /** How much a spelling is like a name, in any of its forms. */
  double likeness(Sound sound, SourceName name) {
    return name.sounds().stream().mapToDouble(s -> sounds.likeness(sound, s)).max().orElse(0);
  }
}
