package org.translint.quantity.number;

import java.math.BigDecimal;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;
import org.translint.quantity.number.Lexicon.Match;
import org.translint.quantity.number.WordReader.Read;

/**
 * Knows what looks like a number and is none: articles, names, phrases, identifiers. For one
 * sentence.
 */
final class Doubts {

  private static final String OPENING = "\"'“‘«„(:;—–-¿¡[.";

  /** In hundredths of the words: a headline in which every word has a capital. */
  private static final int TITLE_CASE = 75;

  private final Pieces pieces;
  private final Lexicon lexicon;
  private final boolean titleCase;

  Doubts(Pieces pieces, Lexicon lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
    titleCase = isTitleCase();
  }

  private boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < pieces.size(); i++) {
      words += pieces.get(i).isWord() ? 1 : 0;
      capitals += pieces.get(i).capital() ? 1 : 0;
    }
    return capitals * 100 >= words * TITLE_CASE;
  }

  /** The piece after the phrase or identifier at {@code at}; {@code at} if there is none. */
  int notNumber(int at) {
    Match phrase = lexicon.longest(pieces, at, Role.NOT);
    if (phrase != null) {
      return phrase.end();
    }
    if (pieces.get(at).isWord() && lexicon.is(pieces.get(at).key(), Role.NAMING)) {
      int figure = pieces.overJoiner(at + 1);
      return pieces.has(figure) && pieces.get(figure).isFigure() ? figure + 1 : at;
    }
    if (isBody(at) && isBody(at - 1) && pieces.touchesBefore(at)) {
      return at;
    }
    int figures = 0;
    int words = 0;
    int end = at;
    do {
      figures += pieces.get(end).isFigure() ? 1 : 0;
      words += pieces.get(end).isWord() && !lexicon.knows(pieces.get(end).key()) ? 1 : 0;
      end++;
    } while (isBody(end) && isBody(end - 1) && pieces.touchesBefore(end));
    return figures > 1 && words > 0 ? end : at;
  }

  private boolean isBody(int at) {
    return pieces.has(at) && (pieces.get(at).isWord() || pieces.get(at).isFigure());
  }

  /** Whether a number that was read from {@code at} on is rather something else. */
  boolean isDoubtful(Read read, int at) {
    if (read.draft().writing() == Writing.FIGURES) {
      return false;
    }
    return read.one()
        || (pieces.get(at).capital() && !titleCase && !beginsSentence(at) && !isRoman(at))
        || (read.end() == at + 1 && isOtherWord(read, at));
  }

  private boolean isRoman(int at) {
    Piece piece = pieces.get(at);
    return Roman.isBare(pieces.text().substring(piece.start(), piece.end()));
  }

  private boolean isOtherWord(Read read, int at) {
    String word = pieces.get(at).key();
    if (lexicon.is(word, Role.BEFORE_PLURAL)) {
      return !isPlural(read.end());
    }
    if (lexicon.is(word, Role.ORDINAL_AFTER_NOUN)) {
      return at == 0
          || !pieces.isWord(at - 1)
          || lexicon.is(pieces.get(at - 1).key(), Role.FUNCTION);
    }
    boolean ordinalOfNumber =
        read.draft().kind() == Kind.ORDINAL
            && at > 0
            && (pieces.get(at - 1).isFigure() || isNumber(at - 1));
    return ordinalOfNumber;
  }

  private boolean isNumber(int at) {
    Match number = lexicon.longest(pieces, at, Role.NUMBER);
    return number != null && number.value().compareTo(BigDecimal.ONE) > 0;
  }

  private boolean isPlural(int at) {
    if (!pieces.isWord(at)) {
      return false;
    }
    String word = pieces.get(at).key();
    return word.length() > 2 && (word.endsWith("s") || word.endsWith("x"));
  }

  private boolean beginsSentence(int at) {
    return at == 0 || pieces.get(at - 1).isMarkOf(OPENING);
  }
}
