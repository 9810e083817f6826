package org.translint.language.chunk;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;
import org.translint.text.TextMemo;

/**
 * What a part-of-speech model knows of words and of tags, looked up once each: the features are
 * those of OpenNLP's tagger for models of its version 1.5. Thread-safe.
 */
final class TagFeatures {

  private static final int LONGEST_AFFIX = 4;

  private final Weights weights;
  private final TagDictionary dictionary;
  private final TextMemo<Word> words = new TextMemo<>(this::lookUp);
  private final Context[] tags;
  private final Context[][] pairs;

  /**
   * The features of a word.
   *
   * @param tags the only ones that it may have, or nothing where it may have any
   * @param itself what its letters say, in the order of OpenNLP
   * @param before what it says of the word that follows
   * @param secondBefore what it says of the word after the one that follows
   * @param after what it says of the word that it follows
   * @param secondAfter what it says of the word before the one that it follows
   */
  record Word(
      @Nullable List<String> tags,
      List<Context> itself,
      Context before,
      Context secondBefore,
      Context after,
      Context secondAfter) {}

  TagFeatures(Weights weights, TagDictionary dictionary) {
    this.weights = weights;
    this.dictionary = dictionary;
    List<String> names = weights.outcomes();
    this.tags = new Context[names.size()];
    this.pairs = new Context[names.size()][names.size()];
    for (int last = 0; last < tags.length; last++) {
      tags[last] = weights.of("t=" + names.get(last));
      for (int earlier = 0; earlier < tags.length; earlier++) {
        pairs[last][earlier] = weights.of("t2=" + names.get(earlier) + "," + names.get(last));
      }
    }
  }

  /** What the model is made of. */
  Weights weights() {
    return weights;
  }

  /** The features of a word, or of what stands for one beyond the edge of a sentence. */
  Word of(String word) {
    return words.of(word);
  }

  /** What the tag before says, by its number. */
  Context tag(int last) {
    return last < 0 ? Weights.NOTHING : tags[last];
  }

  /** What the two tags before say together, by their numbers. */
  Context pair(int last, int earlier) {
    return earlier < 0 ? Weights.NOTHING : pairs[last][earlier];
  }

  private Word lookUp(String word) {
    List<Context> itself = new ArrayList<>();
    itself.add(weights.of("default"));
    itself.add(weights.of("w=" + word));
    int length = word.length();
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      itself.add(weights.of("suf=" + word.substring(Math.max(0, length - i))));
    }
    for (int i = 1; i <= LONGEST_AFFIX; i++) {
      itself.add(weights.of("pre=" + word.substring(0, Math.min(i, length))));
    }
    if (word.indexOf('-') >= 0) {
      itself.add(weights.of("h"));
    }
    if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      itself.add(weights.of("c"));
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      itself.add(weights.of("d"));
    }
    String[] allowed = dictionary.getTags(word);
    return new Word(
        allowed == null ? null : List.of(allowed),
        List.copyOf(itself),
        weights.of("p=" + word),
        weights.of("pp=" + word),
        weights.of("n=" + word),
        weights.of("nn=" + word));
  }
}
