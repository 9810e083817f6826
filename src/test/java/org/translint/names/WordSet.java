package org.translint.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.language.Dictionary;

/** A small dictionary: the words it is made with, also at the beginning of a sentence. */
record WordSet(Set<String> words) implements Dictionary {

  static WordSet of(String text) {
    return new WordSet(Set.of(text.split(" ")));
  }

  @Override
  public boolean knows(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    return words.contains(word) || (capital && words.contains(word.toLowerCase(Locale.ROOT)));
  }

  @Override
  public List<String> suggest(String word) {
    return List.of();
  }
}
