package org.translint.check.spelling;

import java.util.List;
import java.util.Optional;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * A word, or a part of a compound, that the dictionary does not know.
 *
 * @param span in the document's text
 * @param text the text of the span
 * @param sentence where it stands
 * @param index of its token in the sentence
 * @param role what its place says about it
 */
record UnknownForm(Span span, String text, Sentence sentence, int index, Role role) {

  /** The token {@code distance} tokens behind this one, before it where negative. */
  Optional<Token> neighbour(int distance) {
    int at = index + distance;
    List<Token> tokens = sentence.tokens();
    return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /** Whether that token is a capitalised word. */
  boolean hasCapitalisedNeighbour(int distance) {
    return neighbour(distance).filter(Token::isWord).filter(Token::isCapitalised).isPresent();
  }

  /** What the place of a form says about it. */
  enum Role {
    /** In lower case. */
    ORDINARY,
    /** In a script that has no case. */
    CASELESS,
    /** With a pronoun behind a hyphen: a verb, whatever its first letter. */
    VERB,
    /** Capitalised where a sentence or quotation begins, where any word would be. */
    INITIAL,
    /** Capitalised elsewhere: a name, most likely. */
    CAPITALISED
  }
}
