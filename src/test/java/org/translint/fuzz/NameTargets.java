package org.translint.fuzz;

import java.nio.charset.StandardCharsets;
import org.translint.names.compare.NameComparison;
import org.translint.names.compare.NameVerdict;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;
import org.translint.names.sound.SoundDistance;

/** Compares what strangers take for names; an input is two lines. */
final class NameTargets {

  private static final NameComparison COMPARISON = new NameComparison();
  private static final NameKeys KEYS = new NameKeys();
  private static final SoundDistance SOUNDS = new SoundDistance();
  private static final Romaniser ROMANISER = new Romaniser();

  private NameTargets() {}

  static void compare(byte[] input) {
    String[] names = names(input);
    NameVerdict verdict = COMPARISON.compare(names[0], names[1]);
    require(verdict.score() >= 0 && verdict.score() <= 1, "a score of " + verdict.score());
    COMPARISON.compare(names[1], names[0]);
  }

  static void sound(byte[] input) {
    String[] names = names(input);
    KEYS.key(names[0]);
    KEYS.soundAlike(names[0], names[1]);
    double likeness = SOUNDS.likeness(names[0], names[1]);
    require(likeness >= 0 && likeness <= 1.000001, "a likeness of " + likeness);
    ROMANISER.romanise(names[0]);
    Romaniser.parts(names[1]);
    NameKeys.plain(names[0]);
  }

  private static String[] names(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return end < 0
        ? new String[] {text, text}
        : new String[] {text.substring(0, end), text.substring(end + 1)};
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
