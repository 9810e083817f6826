package org.translint.language.chunk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSTaggerME;
import org.translint.language.chunk.TagFeatures.Word;

/** The tags that the words of one sentence may have. For one thread. */
final class TagOutlook implements Outlook {

  private final Weights weights;
  private final List<String> names;
  private final TagFeatures features;

  /** Those of the sentence, and two beyond each edge. */
  private final Word[] words;

  private final int length;

  /** The odds at the present place, by the tags before it. */
  private final Map<String, Odds> known = new HashMap<>();

  private int present = -1;
  private double[] begun = {};

  TagOutlook(TagFeatures features, String[] sentence) {
    this.weights = features.weights();
    this.names = this.weights.outcomes();
    this.features = features;
    this.length = sentence.length;
    this.words = new Word[length + 4];
    words[0] = features.of("*SB*");
    words[1] = words[0];
    for (int i = 0; i < length; i++) {
      words[i + 2] = features.of(sentence[i]);
    }
    words[length + 2] = features.of("*SE*");
    words[length + 3] = words[length + 2];
  }

  @Override
  public Odds at(int place, Step last) {
    if (place != present) {
      present = place;
      known.clear();
      // What all candidates share, and OpenNLP adds first.
      begun = weights.start();
      Weights.add(begun, word(0).itself().toArray(Context[]::new));
      Weights.add(begun, word(-1).before());
    }
    // OpenNLP remembers the features by the two tags written together, so that it takes "VBP", "RP"
    // for "VB", "PRP" when these are likelier: the first of the two decides, and does so here.
    return known.computeIfAbsent(name(last.outcome()) + name(last.earlier()), t -> odds(last));
  }

  private Odds odds(Step last) {
    double[] sum = begun.clone();
    Weights.add(
        sum,
        features.tag(last.outcome()),
        present == 0 ? Weights.NOTHING : word(-2).secondBefore(),
        features.pair(last.outcome(), last.earlier()),
        word(1).after(),
        present == length - 1 ? Weights.NOTHING : word(2).secondAfter());
    List<String> allowed = word(0).tags();
    return new Odds(
        weights.probabilities(sum),
        POSTaggerME.DEFAULT_BEAM_SIZE,
        outcome -> allowed == null || allowed.contains(names.get(outcome)));
  }

  /** The word at a distance from the present place. */
  private Word word(int distance) {
    return words[present + 2 + distance];
  }

  private String name(int outcome) {
    return outcome == Step.NONE ? "" : names.get(outcome);
  }
}
