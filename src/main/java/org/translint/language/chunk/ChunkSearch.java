package org.translint.language.chunk;

import java.util.Map;
import opennlp.tools.chunker.ChunkerContextGenerator;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import opennlp.tools.util.model.ArtifactSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes OpenNLP's chunker find the phrases that it would find, at less cost.
 *
 * <p>OpenNLP makes an instance for a model, by its name. Thread-safe.
 */
public final class ChunkSearch extends ChunkerFactory {

  private @Nullable ChunkFeatures features;

  @Override
  @SuppressWarnings("rawtypes") // so it is declared
  public Map<String, ArtifactSerializer> createArtifactSerializersMap() {
    return StandIn.Reader.among(super.createArtifactSerializersMap());
  }

  @Override
  public ChunkerContextGenerator getContextGenerator() {
    return new Silent();
  }

  @Override
  public SequenceValidator<TokenTag> getSequenceValidator() {
    ChunkFeatures known = features();
    return new BestPath<>(
        ChunkerME.DEFAULT_BEAM_SIZE,
        known.weights().outcomes(),
        words -> new ChunkOutlook(known, words));
  }

  /** Made when the model is there. */
  private synchronized ChunkFeatures features() {
    if (features == null) {
      StandIn standIn = artifactProvider.getArtifact("chunker.model");
      features = new ChunkFeatures(standIn.weights(), super.getSequenceValidator());
    }
    return features;
  }

  /** Says nothing about a place. */
  private static final class Silent implements ChunkerContextGenerator {

    @Override
    public String[] getContext(int place, String[] words, String[] tags, String[] chunks) {
      return StandIn.EMPTY;
    }

    @Override
    public String[] getContext(int place, TokenTag[] words, String[] chunks, Object[] more) {
      return StandIn.EMPTY;
    }
  }
}
