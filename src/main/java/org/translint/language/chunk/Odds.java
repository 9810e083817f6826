package org.translint.language.chunk;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What may come next at one place of a sequence, and how likely it is: the same for all candidates
 * that look the same from there.
 */
final class Odds {

  private final double[] probabilities;
  private final IntPredicate valid;
  private final Branch[] likely;

  /** An outcome, by number, and the logarithm of its probability. */
  record Branch(int outcome, double log) {}

  /**
   * The odds at a place.
   *
   * @param probabilities by outcome
   * @param width how many of them are followed; more if some are as likely
   * @param valid which outcomes the place allows
   */
  Odds(double[] probabilities, int width, IntPredicate valid) {
    this.probabilities = probabilities;
    this.valid = valid;
    this.likely = branches(least(probabilities, width));
  }

  /** The least of the greatest few. */
  private static double least(double[] probabilities, int width) {
    double[] greatest = new double[Math.min(width, probabilities.length)];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    for (double probability : probabilities) {
      int at = greatest.length - 1;
      if (probability > greatest[at]) {
        for (; at > 0 && greatest[at - 1] < probability; at--) {
          greatest[at] = greatest[at - 1];
        }
        greatest[at] = probability;
      }
    }
    return greatest[greatest.length - 1];
  }

  private Branch[] branches(double least) {
    Branch[] branches = new Branch[probabilities.length];
    int found = 0;
    for (int outcome = 0; outcome < probabilities.length; outcome++) {
      if (probabilities[outcome] >= least && valid.test(outcome)) {
        // The strict logarithm, like OpenNLP's: the last bit may decide.
        branches[found++] = new Branch(outcome, StrictMath.log(probabilities[outcome]));
      }
    }
    return Arrays.copyOf(branches, found);
  }

  /** The likeliest ones that are valid, by number. */
  Branch[] likely() {
    return likely;
  }

  /** All that are valid, by number. */
  Branch[] all() {
    return branches(Double.NEGATIVE_INFINITY);
  }
}
