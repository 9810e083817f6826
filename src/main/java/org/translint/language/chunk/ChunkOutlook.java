package org.translint.language.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TokenTag;
import org.translint.language.chunk.ChunkFeatures.Feature;

/**
 * The phrases that the words of one sentence may begin or go on with, by the features of OpenNLP's
 * chunker. For one thread.
 *
 * <p>The features look at a word, two before it and two after it, at their tags, and at what was
 * chosen for the two before it.
 */
final class ChunkOutlook implements Outlook {

  private static final String[] PLACES = {"_2", "_1", "0", "1", "2"};
  private static final int HERE = 2;

  private final Weights weights;
  private final ChunkFeatures features;
  private final TokenTag[] sentence;

  /** The odds at the present place, by what was chosen for the two before it. */
  private final Map<Integer, Odds> known = new HashMap<>();

  private int present = -1;
  private List<Feature> ofWords = List.of();
  private List<Feature> ofTags = List.of();
  private double[] begun = {};

  ChunkOutlook(ChunkFeatures features, TokenTag[] sentence) {
    this.weights = features.weights();
    this.features = features;
    this.sentence = sentence;
  }

  @Override
  public Odds at(int place, Step last) {
    if (place != present) {
      goTo(place);
    }
    int choices = weights.outcomes().size() + 1;
    int both = (last.outcome() + 1) * choices + last.earlier() + 1;
    return known.computeIfAbsent(both, b -> odds(last.outcome(), last.earlier()));
  }

  /** Adds up what is the same for all candidates, which OpenNLP adds first. */
  private void goTo(int place) {
    present = place;
    known.clear();
    String[] w = new String[PLACES.length];
    String[] t = new String[PLACES.length];
    for (int i = 0; i < PLACES.length; i++) {
      int at = place + i - HERE;
      boolean isInside = at >= 0 && at < sentence.length;
      String edge = at < 0 ? "bos" : "eos";
      w[i] = "w" + PLACES[i] + "=" + (isInside ? sentence[at].getToken() : edge);
      t[i] = "t" + PLACES[i] + "=" + (isInside ? sentence[at].getTag() : edge);
    }
    ofWords = find(w[0], w[1], w[2], w[3], w[4], w[1] + w[2], w[2] + w[3]);
    String[] pairs = {t[0] + t[1], t[1] + t[2], t[2] + t[3], t[3] + t[4]};
    ofTags =
        find(
            t[0],
            t[1],
            t[2],
            t[3],
            t[4],
            pairs[0],
            pairs[1],
            pairs[2],
            pairs[3],
            pairs[0] + t[2],
            pairs[1] + t[3],
            pairs[2] + t[4]);
    begun = weights.start();
    add(begun, ofWords, Feature::alone);
    add(begun, ofTags, Feature::alone);
  }

  private List<Feature> find(String... names) {
    List<Feature> found = new ArrayList<>(names.length);
    for (String name : names) {
      features.find(name, found);
    }
    return found;
  }

  private Odds odds(int last, int earlier) {
    double[] sum = begun.clone();
    Weights.add(sum, features.choices(last, earlier));
    add(sum, ofTags, feature -> feature.after(last));
    add(sum, ofWords, feature -> feature.after(last));
    return new Odds(
        weights.probabilities(sum),
        ChunkerME.DEFAULT_BEAM_SIZE,
        outcome -> features.mayFollow(last, outcome));
  }

  private static void add(
      double[] sum, List<Feature> features, Function<Feature, Context> weights) {
    Context[] all = new Context[features.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = weights.apply(features.get(i));
    }
    Weights.add(sum, all);
  }
}
