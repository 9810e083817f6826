package org.translint.check.spelling;

import java.util.List;
import java.util.Set;
import org.translint.language.Token;

/** Knows the words that stand in quotation marks because they are of another language. */
final class QuotedWords {

  /** Where so many of the quoted words are unknown, the quotation is not in this language. */
  private static final double SHARE_OF_FOREIGN_QUOTATION = 0.4;

  /** In tokens: what is longer is a sentence of its own. */
  private static final int LONGEST_PHRASE = 20;

  private final Set<Integer> unknownStarts;

  /** With the starts of all unknown words of the article, in its text. */
  QuotedWords(Set<Integer> unknownStarts) {
    this.unknownStarts = unknownStarts;
  }

  /** Whether a form stands in quotation marks, in its own sentence, among foreign words. */
  boolean isForeign(UnknownForm form) {
    List<Token> tokens = form.sentence().tokens();
    int first = markBefore(tokens, form.index());
    int last = markBehind(tokens, form.index());
    if (first < 0 || last < 0 || !opens(tokens.get(first)) || !closes(tokens.get(last))) {
      return false;
    }
    List<Token> quoted = tokens.subList(first, last).stream().filter(Token::isWord).toList();
    long unknown = quoted.stream().filter(t -> unknownStarts.contains(t.span().start())).count();
    return unknown >= quoted.size() * SHARE_OF_FOREIGN_QUOTATION;
  }

  /** The nearest quotation mark before a token, if so near that a phrase may stand in it, or -1. */
  private static int markBefore(List<Token> tokens, int index) {
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_PHRASE); i--) {
      if (opens(tokens.get(i)) || closes(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int markBehind(List<Token> tokens, int index) {
    for (int i = index + 1; i < Math.min(tokens.size(), index + LONGEST_PHRASE); i++) {
      if (opens(tokens.get(i)) || closes(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opens(Token token) {
    return isMark(token, Character.INITIAL_QUOTE_PUNCTUATION);
  }

  private static boolean closes(Token token) {
    return isMark(token, Character.FINAL_QUOTE_PUNCTUATION);
  }

  private static boolean isMark(Token token, int type) {
    int mark = token.text().codePointAt(0);
    return token.kind() == Token.Kind.MARK && (mark == '"' || Character.getType(mark) == type);
  }
}
