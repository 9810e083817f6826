package org.translint.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a dictionary and those that a language's affixes make of them. */
final class AffixedWords implements WordSource {

  private final WordSource roots;
  private final Set<String> additional;
  private final Affixes affixes;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  /**
   * @param additional more roots
   */
  AffixedWords(WordSource roots, Set<String> additional, Affixes affixes) {
    this.roots = roots;
    this.additional = Set.copyOf(additional);
    this.affixes = affixes;
  }

  @Override
  public boolean has(String word) {
    return answers.computeIfAbsent(word, w -> affixes.split(w, this::isRoot).isPresent());
  }

  private boolean isRoot(String word) {
    return additional.contains(word) || roots.has(word);
  }

  /**
   * With a letter less or two exchanged, which affixes may hide from the dictionary; then its own.
   */
  @Override
  public List<String> similar(String word) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      addIfKnown(word.substring(0, i) + word.substring(i + 1), found);
      if (i + 1 < word.length()) {
        addIfKnown(
            word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2),
            found);
      }
    }
    found.addAll(roots.similar(word));
    return List.copyOf(found);
  }

  private void addIfKnown(String word, Set<String> found) {
    if (roots.has(word) || has(word)) {
      found.add(word);
    }
  }
}
