package org.translint.check;

import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.names.NameCluster;
import org.translint.text.Document;

/**
 * What all checks share of one article, computed once: a pure function of its text and language.
 *
 * @param document the article
 * @param sentences in order; those in another language than the article say so
 * @param foreign stretches in another language than the article, longest possible, in order
 * @param dictionary of the article's language
 * @param names the people of the article, as {@link org.translint.names.NameFinder} groups them
 * @param words how many words it has; in scripts without spaces, those that segmentation finds
 */
public record Analysis(
    Document document,
    List<Sentence> sentences,
    List<ForeignPassage> foreign,
    Dictionary dictionary,
    List<NameCluster> names,
    int words) {

  public Analysis {
    sentences = List.copyOf(sentences);
    foreign = List.copyOf(foreign);
    names = List.copyOf(names);
  }

  /** The article's language, BCP 47. */
  public String language() {
    return document.language();
  }

  /** The article's text. */
  public String text() {
    return document.text();
  }

  /** The sentences that are in the article's language. */
  public List<Sentence> ownSentences() {
    return sentences.stream().filter(s -> s.language().equals(language())).toList();
  }
}
