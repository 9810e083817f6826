package org.translint.language.chunk;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.EvalParameters;
import opennlp.tools.ml.model.UniformPrior;
import opennlp.tools.util.InvalidFormatException;

/**
 * The weights of a maximum entropy model: how much each feature of a place speaks for each outcome.
 *
 * <p>A model adds up the weights of a place's features. Here the sum can be kept on the way, and
 * gone on with, so that what many candidates have in common is looked up and added once. The order
 * of additions is the caller's, since sums of floating-point numbers depend on it; the arithmetic
 * is OpenNLP's own, so that sums and probabilities are the same to the last bit. Immutable.
 */
final class Weights {

  /** The weights of what says nothing. */
  static final Context NOTHING = new Context(new int[0], new double[0]);

  private static final int[] NO_MORE = {};

  private final Map<String, Context> features;
  private final List<String> outcomes;
  private final double[] prior;
  private final EvalParameters parameters;

  private Weights(Map<String, Context> features, String[] outcomes) {
    this.features = features;
    this.outcomes = List.of(outcomes);
    this.parameters = new EvalParameters(new Context[0], outcomes.length);
    this.prior = new double[outcomes.length];
    UniformPrior uniform = new UniformPrior();
    uniform.setLabels(outcomes, new String[0]);
    uniform.logPrior(prior, NO_MORE, null);
  }

  /**
   * Those of a model.
   *
   * @throws InvalidFormatException if the model is of another kind
   */
  @SuppressWarnings("unchecked") // OpenNLP hands out the parts of a model as objects.
  static Weights of(AbstractModel model) throws InvalidFormatException {
    if (!(model instanceof GISModel)) {
      throw new InvalidFormatException("not a maximum entropy model: " + model.getModelType());
    }
    Object[] parts = model.getDataStructures();
    return new Weights((Map<String, Context>) parts[1], (String[]) parts[2]);
  }

  /** The outcomes, by number. */
  List<String> outcomes() {
    return outcomes;
  }

  /** The weights of a feature; {@link #NOTHING} where the model does not know it. */
  Context of(String feature) {
    return features.getOrDefault(feature, NOTHING);
  }

  /** The sum before any feature, by outcome. */
  double[] start() {
    return prior.clone();
  }

  /** Adds features to a sum, in their order. */
  static void add(double[] sum, Context... features) {
    ArrayMath.sumFeatures(features, null, sum);
  }

  /** Turns a sum into probabilities, in its place. */
  double[] probabilities(double[] sum) {
    return GISModel.eval(NO_MORE, sum, parameters);
  }
}
