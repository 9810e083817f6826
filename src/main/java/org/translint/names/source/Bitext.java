package org.translint.names.source;

import java.util.List;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.text.Document;

/**
 * A translation beside its source, cut into sentences that are aligned.
 *
 * @param target the translation
 * @param targetSentences its sentences, those in its own language
 * @param targetBeads for each of them the number of the bead that it is part of
 * @param dictionary of the translation's language
 * @param source the source
 * @param sourceSentences its sentences
 * @param sourceBeads for each of them the number of the bead that it is part of; sentences of both
 *     sides with one number render each other
 */
public record Bitext(
    Document target,
    List<Sentence> targetSentences,
    List<Integer> targetBeads,
    Dictionary dictionary,
    Document source,
    List<Sentence> sourceSentences,
    List<Integer> sourceBeads) {

  public Bitext {
    targetSentences = List.copyOf(targetSentences);
    targetBeads = List.copyOf(targetBeads);
    sourceSentences = List.copyOf(sourceSentences);
    sourceBeads = List.copyOf(sourceBeads);
  }
}
