package org.translint.check.hygiene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.translint.language.Token;

/**
 * Tells which earlier paragraph a paragraph nearly repeats. Mutable: it is shown the paragraphs of
 * one article in order, once.
 *
 * <p>Two paragraphs are near doubles if nearly all runs of three words are in both, and all names
 * and figures: results and weather reports repeat their wording, but not those. Each run belongs to
 * the first paragraph that has it, so the time is linear in the text.
 */
final class NearDoubles {

  private static final int RUN = 3;
  private static final double LIKENESS = 0.85;
  private static final double LIKE_SIZE = 0.9;

  private final Map<List<String>, Passage> owners = new HashMap<>();

  /** The earlier paragraph that {@code passage} nearly repeats; remembers it for the later ones. */
  Optional<Passage> firstLike(Passage passage) {
    Set<List<String>> runs = runs(passage);
    Map<Passage, Integer> shared = new HashMap<>();
    for (List<String> run : runs) {
      Passage owner = owners.putIfAbsent(run, passage);
      if (owner != null) {
        shared.merge(owner, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= LIKENESS * runs.size())
        .map(Map.Entry::getKey)
        .filter(
            p -> p.size() * LIKE_SIZE <= passage.size() && passage.size() * LIKE_SIZE <= p.size())
        .filter(p -> facts(p).equals(facts(passage)))
        .findFirst();
  }

  private static Set<List<String>> runs(Passage passage) {
    List<String> words = tokens(passage).stream().map(Passage::key).toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  /** Its names and figures, without the first word, which is always capitalised. */
  private static List<String> facts(Passage passage) {
    return tokens(passage).stream()
        .skip(1)
        .filter(token -> !token.isWord() || token.isCapitalised())
        .map(Passage::key)
        .toList();
  }

  private static List<Token> tokens(Passage passage) {
    return passage.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.kind() != Token.Kind.MARK)
        .toList();
  }
}
