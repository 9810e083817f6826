package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.text.Document;

/**
 * Finds where an article names countries, territories and large cities by themselves, not inside a
 * longer name. Stateless.
 */
public final class PlaceFinder {

  /** The mentions of an article, in order. */
  public List<PlaceMention> find(
      Document document, List<Sentence> sentences, Dictionary dictionary) {
    String language = document.language();
    Gazetteer gazetteer = Gazetteer.of(language);
    PlaceWords words = PlaceWords.of(language);
    boolean spaced = !LanguageTags.isWrittenIn(language, UScript.HAN);
    SpacedPlaces inWords =
        new SpacedPlaces(document.text(), language, gazetteer, words, dictionary);
    UnspacedPlaces inRuns = new UnspacedPlaces(document.text(), language, gazetteer, words);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mentions.addAll(
          spaced ? inWords.find(i, sentences.get(i)) : inRuns.find(i, sentences.get(i)));
    }
    return mentions;
  }
}
