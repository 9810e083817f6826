package org.translint.language;

import java.util.List;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * A sentence of a block, without the white space around it.
 *
 * @param span in the document's text, inside {@code block}
 * @param block the block that it stands in
 * @param language of this sentence: the document's, unless identification is sure of another
 * @param tokens in order
 */
public record Sentence(Span span, Block block, String language, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens that are words. */
  public List<Token> words() {
    return tokens.stream().filter(Token::isWord).toList();
  }
}
