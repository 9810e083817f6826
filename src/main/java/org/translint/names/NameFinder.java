package org.translint.names;

import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.text.Document;

/** Finds the people that an article names, and the forms under which it does. */
public final class NameFinder {

  /**
   * The names of an article that occur more than once or in more than one form, by first mention.
   *
   * @param sentences those in the article's own language
   */
  public List<NameCluster> find(
      Document document, List<Sentence> sentences, Dictionary dictionary) {
    return List.of();
  }
}
