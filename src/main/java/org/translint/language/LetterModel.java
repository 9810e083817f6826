package org.translint.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.translint.text.TextMemo;

/**
 * How likely a word is to be of a kind of words, by its letters: a trigram model, smoothed with the
 * shorter contexts (Jelinek and Mercer's interpolation with Witten and Bell's weights).
 *
 * <p>Thread-safe once made.
 */
public final class LetterModel {

  private static final String BEGINNING = "^^";
  private static final String END = "$";
  private static final int LONGEST_CONTEXT = 2;

  /** How many sightings of a context weigh as much as all shorter contexts together. */
  private static final double PRIOR_SIGHTINGS = 4;

  /** What a letter gets that was never seen: one of some forty. */
  private static final double UNSEEN = 1.0 / 40;

  private final Map<String, Integer> contexts = new HashMap<>();
  private final Map<String, Integer> grams = new HashMap<>();

  /** By the letter and the two before it: candidates for a slip differ in a letter or two. */
  private final TextMemo<Double> logs = new TextMemo<>(this::logOfLast);

  /** Learns the words, each of which counts once. */
  public LetterModel(Collection<String> words) {
    for (String word : words) {
      String padded = BEGINNING + word + END;
      for (int i = LONGEST_CONTEXT; i < padded.length(); i++) {
        for (int from = i - LONGEST_CONTEXT; from <= i; from++) {
          contexts.merge(padded.substring(from, i), 1, Integer::sum);
          grams.merge(padded.substring(from, i + 1), 1, Integer::sum);
        }
      }
    }
  }

  /** The natural logarithm of the probability of the word. */
  public double logProbability(String word) {
    String padded = BEGINNING + word + END;
    double sum = 0;
    for (int i = LONGEST_CONTEXT; i < padded.length(); i++) {
      sum += logs.of(padded.substring(i - LONGEST_CONTEXT, i + 1));
    }
    return sum;
  }

  /** Of the last letter of a trigram, after the others. */
  private double logOfLast(String trigram) {
    double probability = UNSEEN;
    for (int from = LONGEST_CONTEXT; from >= 0; from--) {
      int seen = contexts.getOrDefault(trigram.substring(from, LONGEST_CONTEXT), 0);
      int together = grams.getOrDefault(trigram.substring(from), 0);
      probability = (together + PRIOR_SIGHTINGS * probability) / (seen + PRIOR_SIGHTINGS);
    }
    return Math.log(probability);
  }
}
