package org.translint.check.hygiene;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * A paragraph or a sentence of an article, in the form in which passages are compared.
 *
 * @param span in the document's text
 * @param block the block that it stands in
 * @param number of its first sentence, among those of the article
 * @param sentences that it is made of
 * @param isWholeBlock whether nothing else stands in the block
 * @param key its letters and digits, in lower case, full-width ones made plain
 * @param size in words; two characters of a script without spaces count as one
 */
record Passage(
    Span span,
    Block block,
    int number,
    List<Sentence> sentences,
    boolean isWholeBlock,
    String key,
    double size) {

  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private static final double WORDS_PER_CHARACTER = 0.5;

  Passage {
    sentences = List.copyOf(sentences);
  }

  /** The passage of some sentences in a row, which must not be empty. */
  static Passage of(List<Sentence> sentences, int number, boolean isWholeBlock) {
    Sentence first = sentences.get(0);
    Span span = new Span(first.span().start(), sentences.get(sentences.size() - 1).span().end());
    double size =
        sentences.stream().flatMap(s -> s.tokens().stream()).mapToDouble(Passage::size).sum();
    return new Passage(span, first.block(), number, sentences, isWholeBlock, key(sentences), size);
  }

  /** Whether {@code other} begins where this ends. */
  boolean isRightBefore(Passage other) {
    return number + sentences.size() == other.number;
  }

  /** The key of sentences together; empty where they have no letters and digits. */
  static String key(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream())
        .map(Passage::key)
        .collect(Collectors.joining());
  }

  /** The form in which a token is compared; empty for a mark. */
  static String key(Token token) {
    return token.kind() == Token.Kind.MARK
        ? ""
        : Normalizer.normalize(token.text(), Normalizer.Form.NFKC)
            .replace('’', '\'')
            .toLowerCase(Locale.ROOT);
  }

  /** Whether {@code text} begins in a script that puts no spaces between words. */
  static boolean isUnspaced(String text) {
    return UNSPACED.contains(Character.UnicodeScript.of(text.codePointAt(0)));
  }

  private static double size(Token token) {
    if (token.kind() == Token.Kind.MARK) {
      return 0;
    }
    String text = token.text();
    return isUnspaced(text) ? text.codePointCount(0, text.length()) * WORDS_PER_CHARACTER : 1;
  }
}
