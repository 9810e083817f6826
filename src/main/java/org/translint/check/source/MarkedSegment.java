package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.check.AlignedPassage;
import org.translint.language.Sentence;
import org.translint.text.Code;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.Span;

/**
 * A segment of a translation file with the inline codes in it.
 *
 * @param document that it is a part of
 * @param span of the segment in the document's text
 * @param codes in order, with offsets into the document's text
 */
record MarkedSegment(Document document, Span span, List<Code> codes) {

  MarkedSegment {
    codes = List.copyOf(codes);
  }

  /** Its text. */
  String text() {
    return span.of(document.text());
  }

  /** Two segments, of which one translates the other. */
  record Pair(MarkedSegment source, MarkedSegment target) {

    /** Whether another pair is of the same source, as the forms of a plural are. */
    boolean isOfSameSource(Pair other) {
      return source.span.equals(other.source.span);
    }
  }

  /** The segments of the passages that both texts have; none where one is not in segments. */
  static List<Pair> pairs(List<AlignedPassage> passages, Document source, Document target) {
    Segments ofSource = new Segments(source);
    Segments ofTarget = new Segments(target);
    List<Pair> pairs = new ArrayList<>();
    if (!ofSource.labels.isEmpty() && !ofTarget.labels.isEmpty()) {
      for (AlignedPassage passage : passages) {
        if (!passage.source().isEmpty() && !passage.target().isEmpty()) {
          pairs.add(new Pair(ofSource.of(passage.source()), ofTarget.of(passage.target())));
        }
      }
    }
    return pairs;
  }

  /** The segments of a document, by where they start. */
  private static final class Segments {

    private final Document document;
    private final TreeMap<Integer, Span> labels = new TreeMap<>();

    Segments(Document document) {
      this.document = document;
      for (Label label : document.labels()) {
        if (label.place() instanceof Place.InSegment) {
          labels.put(label.span().start(), label.span());
        }
      }
    }

    MarkedSegment of(List<Sentence> sentences) {
      Span first = at(sentences.get(0).span());
      Span last = at(sentences.get(sentences.size() - 1).span());
      Span span = new Span(first.start(), Math.max(first.start(), last.end()));
      List<Code> codes = document.codes();
      int from = firstCode(codes, span.start());
      return new MarkedSegment(
          document, span, codes.subList(from, Math.max(from, firstCode(codes, span.end() + 1))));
    }

    private Span at(Span sentence) {
      Map.Entry<Integer, Span> label = labels.floorEntry(sentence.start());
      return label == null ? sentence : label.getValue();
    }

    /** The index of the first code at {@code offset} or after. */
    private static int firstCode(List<Code> codes, int offset) {
      int low = 0;
      int high = codes.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (codes.get(middle).offset() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
