package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.text.Span;

/**
 * Finds endings that stand twice in a row where words are not parted by spaces and tokens fall
 * apart: the {@code doubled-endings.txt} of a language. Immutable.
 */
final class DoubledEndings {

  private final List<String> endings;

  private DoubledEndings(List<String> endings) {
    this.endings = endings;
  }

  /** Of {@code language}, BCP 47; most languages have none. */
  static DoubledEndings of(String language) {
    String path = "check/hygiene/" + LanguageTags.base(language) + "/doubled-endings.txt";
    return new DoubledEndings(
        DataFile.setIfPresent(path).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** Where in {@code passage} of {@code text} one stands twice, but not three times. */
  List<Span> in(String text, Span passage) {
    List<Span> found = new ArrayList<>();
    for (String ending : endings) {
      String twice = ending + ending;
      int at = text.indexOf(twice, passage.start());
      while (at >= 0 && at + twice.length() <= passage.end()) {
        Span span = new Span(at, at + twice.length());
        boolean more = text.startsWith(ending, span.end());
        if (!more && found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
        at = text.indexOf(twice, more ? span.end() + ending.length() : span.end());
      }
    }
    return found;
  }
}
