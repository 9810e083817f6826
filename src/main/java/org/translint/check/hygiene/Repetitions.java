package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.language.Sentence;
import org.translint.text.Block;

/**
 * Finds the paragraphs and sentences of an article that stand in it again, long or short, for good
 * reason or not; in time linear in the text. Used by one thread.
 */
final class Repetitions {

  /** In words; what is shorter nearly repeats much by chance. */
  private static final double SHORTEST_NEAR_DOUBLE = 15;

  private final List<Repetition> paragraphs = new ArrayList<>();
  private final List<Repetition> sentences = new ArrayList<>();

  private Repetitions() {}

  /** What {@code text}, the sentences of an article in order, has twice. */
  static Repetitions in(List<Sentence> text) {
    Repetitions found = new Repetitions();
    Map<Block, List<Sentence>> blocks = new LinkedHashMap<>();
    for (Sentence sentence : text) {
      if (sentence.block().kind() != Block.Kind.CODE) {
        blocks.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(sentence);
      }
    }
    found.find(List.copyOf(blocks.values()));
    return found;
  }

  /** Whole paragraphs, by the later copy. */
  List<Repetition> paragraphs() {
    return paragraphs;
  }

  /** Sentences outside of those paragraphs, by the later copy. */
  List<Repetition> sentences() {
    return sentences;
  }

  private void find(List<List<Sentence>> blocks) {
    Map<String, Passage> latest = new HashMap<>();
    Map<String, Passage> latestSentences = new HashMap<>();
    NearDoubles near = new NearDoubles();
    int number = 0;
    for (List<Sentence> block : blocks) {
      Passage passage = Passage.of(block, number, true);
      @Nullable Passage earlier =
          passage.key().isEmpty() ? null : latest.put(passage.key(), passage);
      if (passage.size() >= SHORTEST_NEAR_DOUBLE) {
        @Nullable Passage like = near.firstLike(passage).orElse(null);
        earlier = earlier == null ? like : earlier;
      }
      if (earlier == null) {
        findSentences(block, number, latestSentences);
      } else {
        paragraphs.add(new Repetition(earlier, passage));
      }
      number += block.size();
    }
  }

  private void findSentences(List<Sentence> block, int start, Map<String, Passage> latest) {
    for (int i = 0; i < block.size(); i++) {
      Passage passage = Passage.of(List.of(block.get(i)), start + i, block.size() == 1);
      @Nullable Passage earlier =
          passage.key().isEmpty() ? null : latest.put(passage.key(), passage);
      if (earlier != null) {
        sentences.add(new Repetition(earlier, passage));
      }
    }
  }
}
