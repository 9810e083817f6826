package org.translint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;

/** What LanguageTool analyses sentences with: it loads each part when it first meets a sentence. */
final class AnalysisData {

  private static final String SENTENCE = "A b.";

  private AnalysisData() {}

  /**
   * Loads it all, by analysing a sentence that says nothing, in the order of the engine. The first
   * chunker is only made for the models that all of its kind share: while the language makes its
   * own it holds a lock that the engine wants as well.
   */
  static void load(Language language) {
    try {
      language.getSentenceTokenizer().tokenize(SENTENCE);
      List<String> words = language.getWordTokenizer().tokenize(SENTENCE);
      List<AnalyzedTokenReadings> tokens = new ArrayList<>();
      AnalyzedToken start = new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null);
      tokens.add(new AnalyzedTokenReadings(start, 0));
      tokens.addAll(language.getTagger().tag(words));
      chunk(language.createDefaultChunker(), tokens);
      chunk(language.getChunker(), tokens);
      AnalyzedSentence sentence =
          new AnalyzedSentence(tokens.toArray(AnalyzedTokenReadings[]::new));
      language.getDisambiguator().disambiguate(sentence);
      chunk(language.getPostDisambiguationChunker(), tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the grammar engine's data", e);
    }
  }

  private static void chunk(@Nullable Chunker chunker, List<AnalyzedTokenReadings> tokens) {
    if (chunker != null) {
      chunker.addChunkTags(tokens);
    }
  }
}
