package org.translint.spark;

import java.util.List;
import java.util.Optional;
import org.translint.facts.FactsCodec;
import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.finding.Related;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Label;
import org.translint.text.Place;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * A place in an article as others speak of it: enough for a report to print it as if it had the
 * whole article. Immutable.
 *
 * @param span where it is in the article's text
 * @param rank what decides between places of one article before their spans do
 * @param document an article of the same name that has nothing but the text of the place
 */
record Excerpt(Span span, int rank, Document document) implements Comparable<Excerpt> {

  /** The place of {@code span} in {@code article}. */
  static Excerpt of(Document article, Span span, int rank) {
    // What has no text stands at the start of a text that has some.
    String text = span.isEmpty() ? " " : span.of(article.text());
    Span inFile = article.sourceMap().toFile(span);
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, text.length(), inFile.start(), inFile.end());
    Optional<Place> place = article.label(span);
    return new Excerpt(
        span,
        rank,
        new Document(
            article.id(),
            article.path(),
            article.language(),
            text,
            List.<Block>of(),
            map.build(article.sourceMap().lines().cut(inFile)),
            List.of(),
            List.of(),
            place.map(p -> new Label(new Span(0, text.length()), p)).stream().toList()));
  }

  /** Id of the article. */
  String article() {
    return document.id();
  }

  /** The place in the text that {@link #document} has. */
  Span here() {
    return span.isEmpty() ? Span.at(0) : new Span(0, document.text().length());
  }

  Related related() {
    return new Related(document, here());
  }

  /** By article, rank and place. */
  @Override
  public int compareTo(Excerpt other) {
    int byArticle = article().compareTo(other.article());
    if (byArticle != 0) {
      return byArticle;
    }
    return rank != other.rank ? Integer.compare(rank, other.rank) : span.compareTo(other.span);
  }

  void pack(PackedOutput out) {
    out.number(span.start());
    out.number(span.length());
    out.number(rank);
    FactsCodec.document(document, out);
  }

  static Excerpt unpacked(PackedInput in) {
    int start = in.integer();
    return new Excerpt(
        new Span(start, start + in.integer()), in.integer(), FactsCodec.document(in));
  }
}
