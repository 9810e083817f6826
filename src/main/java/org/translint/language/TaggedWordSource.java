package org.translint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.Tagger;

/**
 * The words of a dictionary; and loosely those that LanguageTool's tagger can take apart, which
 * takes more verbs with pronouns behind them, and more that is no word.
 */
final class TaggedWordSource implements WordSource {

  private final WordSource dictionary;
  private final Tagger tagger;

  /** With the tagger of the engine's language, whose module must be on the class path. */
  TaggedWordSource(WordSource dictionary, String engineCode) {
    this.dictionary = dictionary;
    tagger = org.languagetool.Languages.getLanguageForShortCode(engineCode).getTagger();
  }

  @Override
  public boolean has(String word) {
    return dictionary.has(word);
  }

  @Override
  public boolean mayHave(String word) {
    try {
      return tagger.tag(List.of(word)).stream().anyMatch(AnalyzedTokenReadings::isTagged);
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger cannot read its own data", e);
    }
  }

  @Override
  public List<String> similar(String word) {
    return dictionary.similar(word);
  }
}
