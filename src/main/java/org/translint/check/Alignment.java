package org.translint.check;

import java.util.List;

/**
 * How a translation and its source correspond, twice: by whole paragraphs, and by sentences inside
 * them. Each list covers both texts, in the order of the translation; what the translation leaves
 * out stands where it should be.
 *
 * @param paragraphs passages made of whole paragraphs
 * @param sentences passages as small as they can be told apart
 */
public record Alignment(List<AlignedPassage> paragraphs, List<AlignedPassage> sentences) {

  /** Of an article without a source. */
  public static final Alignment NONE = new Alignment(List.of(), List.of());

  public Alignment {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }
}
