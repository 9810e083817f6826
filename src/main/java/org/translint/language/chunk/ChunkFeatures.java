package org.translint.language.chunk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * What a chunking model knows of words and tags, alone and together with what was chosen for the
 * word before: looked up once each. Thread-safe.
 */
final class ChunkFeatures {

  private static final String[] NONE = {};
  private static final TokenTag[] EMPTY = {};

  private final Weights weights;

  /** Those met that the model knows, so never more than it has. */
  private final Map<String, Feature> known = new ConcurrentHashMap<>();

  /** How the model names what was chosen for the word before, by its number plus one. */
  private final String[] names;

  /** What the choices say alone and together, by their numbers plus one. */
  private final Context[][][] choices;

  private final boolean[][] mayFollow;

  ChunkFeatures(Weights weights, SequenceValidator<TokenTag> validator) {
    this.weights = weights;
    List<String> outcomes = weights.outcomes();
    int count = outcomes.size() + 1;
    this.names = new String[count];
    this.choices = new Context[count][count][];
    this.mayFollow = new boolean[count][];
    for (int last = 0; last < count; last++) {
      names[last] = "p_1=" + (last == 0 ? "bos" : outcomes.get(last - 1));
      for (int earlier = 0; earlier < count; earlier++) {
        // The model was made without the sign in one of them.
        String before = earlier == 0 ? "p_2=bos" : "p_2" + outcomes.get(earlier - 1);
        choices[last][earlier] =
            new Context[] {
              weights.of(before), weights.of(names[last]), weights.of(before + names[last])
            };
      }
      mayFollow[last] =
          following(last == 0 ? NONE : new String[] {outcomes.get(last - 1)}, validator);
    }
  }

  /** Which outcomes may follow others. OpenNLP's validator looks at the last one alone. */
  private boolean[] following(String[] before, SequenceValidator<TokenTag> validator) {
    boolean[] may = new boolean[weights.outcomes().size()];
    for (int i = 0; i < may.length; i++) {
      may[i] = validator.validSequence(before.length, EMPTY, before, weights.outcomes().get(i));
    }
    return may;
  }

  /** What the model is made of. */
  Weights weights() {
    return weights;
  }

  /**
   * Adds what a word or a tag, or several side by side, say of a place; nothing if the model does
   * not know it: it does not know it together with a choice then either, since that is rarer.
   */
  void find(String name, List<Feature> found) {
    Feature met = known.get(name);
    if (met != null) {
      found.add(met);
      return;
    }
    Context alone = weights.of(name);
    if (!alone.equals(Weights.NOTHING)) {
      Feature feature = new Feature(name, alone);
      known.put(name, feature);
      found.add(feature);
    }
  }

  /** What the choices for the two words before say, by their numbers. */
  Context[] choices(int last, int earlier) {
    return choices[last + 1][earlier + 1];
  }

  /** Whether an outcome may follow another, by their numbers. */
  boolean mayFollow(int last, int outcome) {
    return mayFollow[last + 1][outcome];
  }

  /** A feature of a place. */
  final class Feature {

    private final String name;
    private final Context alone;

    /** By the number of the choice for the word before, plus one; filled as it is asked for. */
    private final @Nullable Context[] afterChoice = new Context[names.length];

    private Feature(String name, Context alone) {
      this.name = name;
      this.alone = alone;
    }

    /** What it says alone. */
    Context alone() {
      return alone;
    }

    /** What it says together with the choice for the word before, by its number. */
    Context after(int last) {
      // Two threads may look it up at once, and find the same object.
      Context found = afterChoice[last + 1];
      if (found == null) {
        found = weights.of(names[last + 1] + name);
        afterChoice[last + 1] = found;
      }
      return found;
    }
  }
}
