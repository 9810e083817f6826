package org.translint.check;

import java.util.List;

/**
 * How a translation and its source correspond, twice: by whole paragraphs, and by sentences inside
 * them. Each list covers both texts, in the order of the translation; what the translation leaves
 * out stands where it should be.
 *
 * @param paragraphs passages made of whole paragraphs
 * @param sentences passages as small as they can be told apart
 * @param isOfThisSource whether the text is a translation of its source at all; where it is not,
 *     there are no passages, so that nothing else is said of them
 */
public record Alignment(
    List<AlignedPassage> paragraphs, List<AlignedPassage> sentences, boolean isOfThisSource) {

  /** Of an article without a source. */
  public static final Alignment NONE = new Alignment(List.of(), List.of());

  /** Of an article with a source that it does not translate. */
  public static final Alignment OF_ANOTHER_SOURCE = new Alignment(List.of(), List.of(), false);

  /** Of a translation and its source. */
  public Alignment(List<AlignedPassage> paragraphs, List<AlignedPassage> sentences) {
    this(paragraphs, sentences, true);
  }

  public Alignment {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }
}
