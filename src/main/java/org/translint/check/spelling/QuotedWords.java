package org.translint.check.spelling;

import java.util.List;
import java.util.Set;
import org.translint.language.Token;

/** Knows the words that stand in quotation marks because they are of another language. */
final class QuotedWords {

  /** Where so many of the quoted words are unknown, the quotation is not in this language. */
  private static final double SHARE_OF_FOREIGN_QUOTATION = 0.4;

  private final Set<Integer> unknownStarts;

  /** With the starts of all unknown words of the article, in its text. */
  QuotedWords(Set<Integer> unknownStarts) {
    this.unknownStarts = unknownStarts;
  }

  /** Whether a form stands in quotation marks, in its own sentence, among foreign words. */
  boolean isForeign(UnknownForm form) {
    List<Token> tokens = form.sentence().tokens();
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).span().contains(form.span())) {
      at++;
    }
    int first = at;
    while (first >= 0 && first < tokens.size() && !opens(tokens.get(first))) {
      first--;
    }
    int last = at;
    while (last < tokens.size() && !closes(tokens.get(last))) {
      last++;
    }
    if (first < 0 || last >= tokens.size()) {
      return false;
    }
    List<Token> quoted = tokens.subList(first, last).stream().filter(Token::isWord).toList();
    long unknown = quoted.stream().filter(t -> unknownStarts.contains(t.span().start())).count();
    return unknown >= quoted.size() * SHARE_OF_FOREIGN_QUOTATION;
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
