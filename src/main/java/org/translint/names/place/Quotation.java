package org.translint.names.place;

import java.util.List;
import org.translint.language.Token;

/** Knows the short quotations that are titles and names of things. */
public final class Quotation {

  /** In tokens between the marks: what is longer is speech. */
  private static final int LONGEST_TITLE = 6;

  private Quotation() {}

  /** Whether the tokens from {@code start} up to {@code end} stand in a short quotation. */
  public static boolean isTitle(List<Token> tokens, int start, int end) {
    int before = start - 1;
    while (before >= 0 && start - before <= LONGEST_TITLE && !isQuote(tokens.get(before))) {
      before--;
    }
    int behind = end;
    while (behind < tokens.size() && behind - end < LONGEST_TITLE && !isQuote(tokens.get(behind))) {
      behind++;
    }
    return before >= 0
        && behind < tokens.size()
        && behind - before - 1 <= LONGEST_TITLE
        && isQuote(tokens.get(before))
        && isQuote(tokens.get(behind));
  }

  private static boolean isQuote(Token token) {
    int mark = token.text().codePointAt(0);
    int type = Character.getType(mark);
    return token.kind() == Token.Kind.MARK
        && (mark == '"'
            || mark == '„'
            || "「」『』《》".indexOf(mark) >= 0
            || type == Character.INITIAL_QUOTE_PUNCTUATION
            || type == Character.FINAL_QUOTE_PUNCTUATION);
  }
}
