package org.translint.check.hygiene;

import java.util.List;
import java.util.Optional;
import org.translint.check.Analysis;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * The apostrophes inside and at the end of the words of an article, in the shape that it mostly
 * writes and in the other. Immutable.
 *
 * @param usual the apostrophe that stands more often; where both stand alike, the first
 * @param usualCount in how many words
 * @param others where the other one stands, in the document's text, in order
 * @param firstOther the first word that has it
 */
record Apostrophes(String usual, int usualCount, List<Span> others, String firstOther) {

  private static final String STRAIGHT = "'";
  private static final String CURLY = "’";

  Apostrophes {
    others = List.copyOf(others);
  }

  /** Those of an article; nothing where it has none. */
  static Optional<Apostrophes> of(Analysis article) {
    List<Token> straight = words(article, STRAIGHT);
    List<Token> curly = words(article, CURLY);
    if (straight.isEmpty() && curly.isEmpty()) {
      return Optional.empty();
    }
    boolean isCurly =
        curly.size() > straight.size()
            || (curly.size() == straight.size()
                && curly.get(0).span().start() < straight.get(0).span().start());
    List<Token> usual = isCurly ? curly : straight;
    List<Token> others = isCurly ? straight : curly;
    String other = isCurly ? STRAIGHT : CURLY;
    return Optional.of(
        new Apostrophes(
            isCurly ? CURLY : STRAIGHT,
            usual.size(),
            others.stream().map(word -> place(word, other)).toList(),
            others.isEmpty() ? "" : others.get(0).text()));
  }

  boolean isMixed() {
    return !others.isEmpty();
  }

  private static List<Token> words(Analysis article, String apostrophe) {
    return article.ownSentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.isWord() && token.text().indexOf(apostrophe) > 0)
        .toList();
  }

  private static Span place(Token word, String apostrophe) {
    int start = word.span().start() + word.text().indexOf(apostrophe);
    return new Span(start, start + 1);
  }
}
