package org.translint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.translint.language.GrammarMatch;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Where a program will put text into the segments of a translation file: what stands there now is
 * neither words nor grammar. Articles in running text have none. Immutable.
 */
final class Gaps {

  private final NavigableMap<Integer, Span> spans;

  private Gaps(NavigableMap<Integer, Span> spans) {
    this.spans = spans;
  }

  /** The gaps of a document. */
  static Gaps of(Document document) {
    NavigableMap<Integer, Span> spans = new TreeMap<>();
    for (Placeholder placeholder : PlaceholderFinder.in(document)) {
      spans.put(placeholder.span().start(), placeholder.span());
    }
    return new Gaps(spans);
  }

  /** The sentences with all that stands in gaps as marks. */
  List<Sentence> marked(List<Sentence> sentences) {
    return spans.isEmpty() ? sentences : sentences.stream().map(this::marked).toList();
  }

  private Sentence marked(Sentence sentence) {
    if (!touches(sentence.span())) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(
          touches(token.span()) ? new Token(Token.Kind.MARK, token.span(), token.text()) : token);
    }
    return new Sentence(sentence.span(), sentence.block(), sentence.language(), tokens);
  }

  /** The matches that no gap is in, nor right beside, since nobody knows what will stand there. */
  List<GrammarMatch> outside(List<GrammarMatch> matches) {
    return spans.isEmpty()
        ? matches
        : matches.stream().filter(match -> !touches(widened(match.span()))).toList();
  }

  /** A span with the spaces beside it. */
  private static Span widened(Span span) {
    return new Span(Math.max(0, span.start() - 1), span.end() + 1);
  }

  private boolean touches(Span span) {
    Map.Entry<Integer, Span> last = spans.lowerEntry(span.end());
    return last != null && last.getValue().end() > span.start();
  }
}
