package org.translint.language.chunk;

import java.util.Map;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.model.ArtifactSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes OpenNLP's part-of-speech tagger find the tags that it would find, at less cost.
 *
 * <p>OpenNLP makes an instance for a model, by its name. Thread-safe.
 */
public final class TagSearch extends POSTaggerFactory {

  private @Nullable TagFeatures features;

  @Override
  @SuppressWarnings("rawtypes") // so it is declared
  public Map<String, ArtifactSerializer> createArtifactSerializersMap() {
    return StandIn.Reader.among(super.createArtifactSerializersMap());
  }

  @Override
  public POSContextGenerator getPOSContextGenerator(int cacheSize) {
    return (place, words, tags, more) -> StandIn.EMPTY;
  }

  @Override
  public SequenceValidator<String> getSequenceValidator() {
    TagFeatures known = features();
    return new BestPath<>(
        POSTaggerME.DEFAULT_BEAM_SIZE,
        known.weights().outcomes(),
        words -> new TagOutlook(known, words));
  }

  /** Made when the model is there. */
  private synchronized TagFeatures features() {
    if (features == null) {
      StandIn standIn = artifactProvider.getArtifact("pos.model");
      features = new TagFeatures(standIn.weights(), getTagDictionary());
    }
    return features;
  }
}
