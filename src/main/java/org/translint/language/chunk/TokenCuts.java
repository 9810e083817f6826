package org.translint.language.chunk;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.model.ArtifactSerializer;
import org.translint.text.TextMemo;

/**
 * Makes OpenNLP's tokenizer remember where it cuts the pieces between spaces, each of which it cuts
 * on its own.
 *
 * <p>OpenNLP makes an instance for a model, by its name. Thread-safe.
 */
public final class TokenCuts extends TokenizerFactory {

  private static final String[] CUT = {TokenizerME.SPLIT};
  private static final String[] NO_CUT = {TokenizerME.NO_SPLIT};

  private final TextMemo<boolean[]> cuts = new TextMemo<>(this::cuts);

  @Override
  @SuppressWarnings("rawtypes") // so it is declared
  public Map<String, ArtifactSerializer> createArtifactSerializersMap() {
    return StandIn.Reader.among(super.createArtifactSerializersMap());
  }

  @Override
  public TokenContextGenerator getContextGenerator() {
    return new Remembering();
  }

  /** Whether the model cuts a piece before each of its UTF-16 units. */
  private boolean[] cuts(String piece) {
    StandIn standIn = artifactProvider.getArtifact("token.model");
    AbstractModel model = standIn.model();
    TokenContextGenerator features = super.getContextGenerator();
    boolean[] found = new boolean[piece.length()];
    for (int i = 1; i < found.length; i++) {
      double[] probabilities = model.eval(features.getContext(piece, i));
      found[i] = model.getBestOutcome(probabilities).equals(TokenizerME.SPLIT);
    }
    return found;
  }

  /** Tells the stand-in of the model what the model says of a place. One for a sentence. */
  private final class Remembering implements TokenContextGenerator {

    private String present = "";
    private boolean[] cutsOfPresent = {};

    @Override
    public String[] getContext(String piece, int place) {
      if (!piece.equals(present)) {
        cutsOfPresent = cuts.of(piece);
        present = piece;
      }
      return cutsOfPresent[place] ? CUT : NO_CUT;
    }
  }
}
