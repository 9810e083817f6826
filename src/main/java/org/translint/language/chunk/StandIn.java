package org.translint.language.chunk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.GenericModelSerializer;

/**
 * Stands where OpenNLP expects a model, and asks it nothing: an outcome is certain if the context
 * names it, and any is where the context is empty.
 *
 * <p>What comes out has been found before, with the model that this one stands in for. Immutable,
 * so thread-safe.
 */
final class StandIn extends AbstractModel {

  /** The context in which every outcome is certain. */
  static final String[] EMPTY = {};

  private final AbstractModel model;
  private final Weights weights;

  private StandIn(AbstractModel model, Weights weights) {
    super(new Context[0], new String[0], weights.outcomes().toArray(String[]::new));
    this.model = model;
    this.weights = weights;
    this.modelType = model.getModelType();
  }

  /** The model itself. */
  AbstractModel model() {
    return model;
  }

  /** What the model is made of. */
  Weights weights() {
    return weights;
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    List<String> named = Arrays.asList(context);
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = named.isEmpty() || named.contains(getOutcome(i)) ? 1 : 0;
    }
    return probabilities;
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[getNumOutcomes()]);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context);
  }

  /** Reads the model that is in an archive, and puts a stand-in in its place. */
  static final class Reader implements ArtifactSerializer<StandIn> {

    /** The end of the names of the archive's entries that are read so. */
    private static final String EXTENSION = "model";

    private static final int BUFFER = 1 << 16;

    private final GenericModelSerializer models = new GenericModelSerializer();

    /** Puts a reader into the place of the one that a factory has for models. */
    @SuppressWarnings("rawtypes") // so OpenNLP declares them
    static Map<String, ArtifactSerializer> among(Map<String, ArtifactSerializer> readers) {
      readers.put(EXTENSION, new Reader());
      return readers;
    }

    @Override
    public StandIn create(InputStream in) throws IOException {
      // OpenNLP reads byte by byte, and each would go through the decompression on its own.
      AbstractModel model = models.create(new BufferedInputStream(in, BUFFER));
      return new StandIn(model, Weights.of(model));
    }

    @Override
    public void serialize(StandIn standIn, OutputStream out) throws IOException {
      models.serialize(standIn.model, out);
    }
  }
}
