package org.translint.write;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.translint.text.Span;

/** A text after replacements, made in one pass over it. */
final class Replaced {

  private Replaced() {}

  /**
   * A text after replacements.
   *
   * @param places of replacements in the text, without overlap
   * @param fresh what each place is to hold
   */
  static <T> String in(
      String text, List<T> replacements, Function<T, Span> places, Function<T, String> fresh) {
    StringBuilder made = new StringBuilder(text.length());
    int at = 0;
    for (T replacement : replacements.stream().sorted(Comparator.comparing(places)).toList()) {
      Span place = places.apply(replacement);
      made.append(text, at, place.start()).append(fresh.apply(replacement));
      at = place.end();
    }
    return made.append(text, at, text.length()).toString();
  }
}
