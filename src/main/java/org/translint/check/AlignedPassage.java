package org.translint.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Sentences of a translation and those of its source that they render.
 *
 * @param source in order; empty where the translation adds something
 * @param target in order; empty where the translation leaves something out
 * @param confidence how sure it is that these and no others belong together, from 0 to 1
 * @param isMoved whether the translation has it in another place than the source
 * @param gap where the translation should have what it leaves out, an empty span; null where that
 *     is not known better than by the neighbours, or it leaves out nothing
 */
public record AlignedPassage(
    List<Sentence> source,
    List<Sentence> target,
    double confidence,
    boolean isMoved,
    @Nullable Span gap) {

  public AlignedPassage {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** A passage whose place its neighbours alone tell, if it is left out. */
  public AlignedPassage(
      List<Sentence> source, List<Sentence> target, double confidence, boolean isMoved) {
    this(source, target, confidence, isMoved, null);
  }

  /** From the first to the last sentence of the source, which must not be empty. */
  public Span sourceSpan() {
    return span(source);
  }

  /** From the first to the last sentence of the translation, which must not be empty. */
  public Span targetSpan() {
    return span(target);
  }

  private static Span span(List<Sentence> sentences) {
    return new Span(
        sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
  }
}
