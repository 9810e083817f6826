package org.translint.quantity.number;

import java.util.ArrayList;
import java.util.List;
import org.translint.text.Span;

/** A stretch of text cut into {@link Piece}s; what others have claimed is a mark. */
final class Pieces {

  /** Text of the mark that stands for claimed text. */
  private static final String CLAIMED = "\uFFFC\uFFFC";

  private final String text;
  private final NumberLanguage language;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text, NumberLanguage language) {
    this.text = text;
    this.language = language;
  }

  /**
   * The pieces of {@code range}.
   *
   * @param claimed by place, not to be read
   */
  static Pieces of(String text, Span range, List<Span> claimed, NumberLanguage language) {
    Pieces pieces = new Pieces(text, language);
    int from = range.start();
    for (Span taken : claimed) {
      if (taken.start() >= from && taken.end() <= range.end() && !taken.isEmpty()) {
        pieces.cut(from, taken.start());
        pieces.pieces.add(new Piece(taken.start(), taken.end(), CLAIMED, null, false, false));
        from = taken.end();
      }
    }
    pieces.cut(from, range.end());
    return pieces;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int index) {
    return pieces.get(index);
  }

  String text() {
    return text;
  }

  boolean has(int index) {
    return index >= 0 && index < pieces.size();
  }

  boolean isWord(int index) {
    return has(index) && get(index).isWord();
  }

  /** Whether a piece touches the one before it. */
  boolean touchesBefore(int index) {
    return index > 0 && has(index) && get(index - 1).end() == get(index).start();
  }

  /** Whether a piece is a percent sign. */
  boolean isPercent(int index) {
    return has(index)
        && get(index).key().length() == 1
        && Signs.isPercent(get(index).key().charAt(0));
  }

  /** Number of the piece that goes on with a number after {@code index}: over one tight hyphen. */
  int nextInNumber(int index) {
    int next = index + 1;
    boolean hyphen =
        isWord(next + 1)
            && get(next).isMarkOf(Forms.HYPHENS)
            && touchesBefore(next)
            && touchesBefore(next + 1);
    return hyphen ? next + 1 : next;
  }

  /** Number of the piece at {@code index}, or of the one after the hyphen or apostrophe there. */
  int overJoiner(int index) {
    boolean joiner =
        has(index + 1)
            && get(index).isMarkOf(Forms.HYPHENS + "'’")
            && touchesBefore(index)
            && touchesBefore(index + 1);
    return joiner ? index + 1 : index;
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        at = addFigure(at, to);
      } else if (isLetter(c)) {
        at = addWord(at, to);
      } else {
        int end = at + Character.charCount(c);
        pieces.add(new Piece(at, end, text.substring(at, end), null, false, false));
        at = end;
      }
    }
  }

  private int addFigure(int at, int to) {
    Figure figure = language.figures().read(text, at, to);
    pieces.add(new Piece(at, figure.end(), "", figure, false, false));
    return figure.end();
  }

  private int addWord(int at, int to) {
    int end = at;
    while (end < to && isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String word = text.substring(at, end);
    int prefix = language.prefixes() ? prefixLength(word) : 0;
    int start = at;
    if (prefix > 0) {
      boolean and = word.charAt(0) == Prefixes.AND.charAt(0);
      String key = and ? Prefixes.AND : word.substring(0, prefix);
      pieces.add(new Piece(at, at + prefix, key, null, true, false));
      start = at + prefix;
    }
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    pieces.add(new Piece(start, end, Forms.key(text.substring(start, end)), null, true, capital));
    return end;
  }

  /** In the text: a key may be shorter than its word, but not before the number that it holds. */
  private int prefixLength(String word) {
    String key = Forms.key(word);
    return key.length() == word.length() ? Prefixes.length(key, language.lexicon()) : 0;
  }

  static boolean isLetter(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200D'
        || c == '\u200C'
        || c == '\u00AD';
  }
}
