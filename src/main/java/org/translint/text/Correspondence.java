package org.translint.text;

import java.util.List;

/**
 * How a translation and its source correspond, as places alone: by whole paragraphs, and by
 * sentences inside them. Each list is in the order of the translation and covers all sentences of
 * both texts; both are empty where there is no source, or the text does not translate it.
 *
 * @param paragraphs pairs made of whole blocks
 * @param sentences pairs as small as they can be told apart
 */
public record Correspondence(List<AlignedPair> paragraphs, List<AlignedPair> sentences) {

  /** Of an article without a source, or with one that it does not translate. */
  public static final Correspondence NONE = new Correspondence(List.of(), List.of());

  public Correspondence {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }
}
