package org.translint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.translint.language.Sentence;
import org.translint.text.AlignedPair;
import org.translint.text.Correspondence;
import org.translint.text.Span;

/** What is kept of an alignment when its sentences are forgotten: pairs of places. */
public final class AlignedSpans {

  private AlignedSpans() {}

  /** The places of the passages, in their order. */
  public static Correspondence of(Alignment alignment) {
    return new Correspondence(
        pairs(alignment.paragraphs(), sentence -> sentence.block().span()),
        pairs(alignment.sentences(), Sentence::span));
  }

  private static List<AlignedPair> pairs(
      List<AlignedPassage> passages, Function<Sentence, Span> place) {
    List<AlignedPair> pairs = new ArrayList<>();
    int sourceEnd = 0;
    int targetEnd = 0;
    for (AlignedPassage passage : passages) {
      Span source = span(passage.source(), place, sourceEnd);
      Span gap = passage.gap();
      Span target = gap == null ? span(passage.target(), place, targetEnd) : gap;
      pairs.add(new AlignedPair(source, target, passage.confidence(), passage.isMoved()));
      targetEnd = target.end();
      // What was moved stands elsewhere in the source than its neighbours do.
      sourceEnd = passage.isMoved() ? sourceEnd : source.end();
    }
    return pairs;
  }

  private static Span span(List<Sentence> sentences, Function<Sentence, Span> place, int where) {
    return sentences.isEmpty()
        ? Span.at(where)
        : new Span(
            place.apply(sentences.get(0)).start(),
            place.apply(sentences.get(sentences.size() - 1)).end());
  }
}
