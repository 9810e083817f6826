package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;
import org.translint.quantity.number.Lexicon.Match;

/**
 * Reads the number that begins at a piece: figures, words, or both (2,5 juta). For one sentence;
 * not thread-safe.
 */
final class WordReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Pieces pieces;
  private final Lexicon lexicon;

  WordReader(Pieces pieces, Lexicon lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
  }

  /**
   * A number, and the number of the piece after it.
   *
   * @param one whether it is the word for one alone
   */
  record Read(Draft draft, int end, boolean one) {}

  /** The number at {@code from}, or null. */
  @Nullable Read read(int from) {
    Composition sum = new Composition();
    int at = from;
    boolean figures = false;
    boolean words = false;
    boolean one = false;
    while (pieces.has(at) && (sum.isEmpty() || !is(at, Role.HALF_MORE))) {
      int next = start(at, sum);
      Read number = number(from, next, sum, words);
      Match scale = sum.isEmpty() || next != at ? null : lexicon.longest(pieces, at, Role.SCALE);
      if (scale != null
          && (number == null || scale.end() >= number.end())
          && sum.multiply(scale.value())) {
        words = true;
        at = follow(scale.end());
        continue;
      }
      if (number == null
          || !sum.add(number.draft().value(), number.draft().writing() == Writing.FIGURES)) {
        break;
      }
      one = number.one() && at == from;
      figures |= number.draft().writing() == Writing.FIGURES;
      words |= number.draft().writing() == Writing.WORDS;
      at = follow(number.end());
    }
    if (sum.isEmpty()) {
      return null;
    }
    int end = endOf(at);
    return new Read(draft(from, end, sum, figures, words), end, one && end == from + 1);
  }

  /** Where the next part begins: behind the word that joins parts, if a part follows it. */
  private int start(int at, Composition sum) {
    if (sum.isEmpty()) {
      return at;
    }
    Match and = lexicon.longest(pieces, at, Role.AND);
    boolean joins = and != null && sum.value().compareTo(BigDecimal.valueOf(100)) >= 0;
    return joins && and != null ? and.end() : at;
  }

  /** The next piece in a number: over a hyphen between words. */
  private int follow(int end) {
    return pieces.nextInNumber(end - 1);
  }

  /** A hyphen over which nothing followed is not part of it. */
  private int endOf(int at) {
    boolean overHyphen = at > 0 && pieces.get(at - 1).isMarkOf(Forms.HYPHENS);
    return overHyphen ? at - 1 : at;
  }

  /**
   * A number that may be a part: a figure first or after a scale, a word not after a bare figure.
   */
  private @Nullable Read number(int first, int at, Composition sum, boolean words) {
    if (!pieces.has(at)) {
      return null;
    }
    Piece piece = pieces.get(at);
    Figure figure = piece.figure();
    if (figure != null) {
      boolean goesOn = sum.isScaled() && (goesOn(sum, at + 1) || isRest(sum, first, at));
      boolean may = figure.isNumber() && (sum.isEmpty() || goesOn);
      Draft draft = may ? draft(piece, figure) : null;
      return draft == null ? null : new Read(draft, at + 1, false);
    }
    if (!sum.isEmpty() && !words) {
      return null;
    }
    Match number = lexicon.longest(pieces, at, Role.NUMBER);
    Match one = lexicon.longest(pieces, at, Role.ONE);
    boolean isOne = one != null && (number == null || one.end() > number.end());
    Match found = isOne ? one : number;
    if (found == null) {
      return null;
    }
    int end = found.end();
    // "1,7 juta empat tahun": a word goes on with figures only where it is multiplied itself;
    // "three million and five million" are two.
    Match scale = lexicon.longest(pieces, end, Role.SCALE);
    boolean alone = scale == null ? pieces.get(first).isFigure() : !sum.goesOnWith(scale.value());
    if (!sum.isEmpty() && alone) {
      return null;
    }
    Draft draft =
        Draft.of(
            piece.start(), pieces.get(end - 1).end(), Kind.CARDINAL, found.value(), Writing.WORDS);
    return new Read(draft, end, isOne);
  }

  private static Draft draft(Piece piece, Figure figure) {
    return new Draft(
        piece.start(),
        piece.end(),
        Kind.CARDINAL,
        figure.values(),
        Writing.FIGURES,
        BigDecimal.ONE);
  }

  private boolean is(int at, Role role) {
    return lexicon.longest(pieces, at, role) != null;
  }

  /** Whether a smaller multiplier than the last stands there: 600 ألف و800 ألف are two numbers. */
  private boolean goesOn(Composition sum, int at) {
    Match scale = lexicon.longest(pieces, at, Role.SCALE);
    return scale != null && sum.goesOnWith(scale.value());
  }

  /**
   * Whether figures at {@code at} are what thousands lack: 981 ألف و173, but not و20% or و3/4.
   *
   * @param first where the number begins
   */
  private boolean isRest(Composition sum, int first, int at) {
    Match and = lexicon.longest(pieces, at - 1, Role.FIGURES_AND);
    return and != null
        && and.end() == at
        && sum.lastScale().compareTo(THOUSAND) == 0
        && (first == 0 || !is(first - 1, Role.BETWEEN))
        && !goesOnInFigures(at + 1)
        && !pieces.isPercent(at + 1)
        && !is(at + 1, Role.PERCENT)
        && !is(at + 1, Role.SCALE);
  }

  private boolean goesOnInFigures(int at) {
    return pieces.touchesBefore(at)
        && pieces.get(at).isMarkOf("/⁄:" + Forms.HYPHENS)
        && pieces.touchesBefore(at + 1);
  }

  private Draft draft(int from, int end, Composition sum, boolean figures, boolean words) {
    Figure figure = pieces.get(from).figure();
    List<BigDecimal> values =
        figure == null
            ? List.of(sum.value())
            : figure.values().stream()
                .map(sum::valueStartingWith)
                .filter(Objects::nonNull)
                .toList();
    Writing writing = !figures ? Writing.WORDS : words ? Writing.MIXED : Writing.FIGURES;
    return new Draft(
        pieces.get(from).start(),
        pieces.get(end - 1).end(),
        Kind.CARDINAL,
        values,
        writing,
        sum.lastScale());
  }

  /** The number with the half that follows it: two and a half million, 2 juta setengah. */
  Read withHalf(Read read) {
    Match half = lexicon.longest(pieces, read.end(), Role.HALF_MORE);
    if (half == null) {
      return read;
    }
    Draft draft = read.draft();
    BigDecimal more = half.value().multiply(draft.scale());
    Draft sum =
        draft
            .worth(draft.values().stream().map(value -> value.add(more)).toList())
            .written(draft.writing() == Writing.FIGURES ? Writing.MIXED : draft.writing());
    Read whole = extended(sum, half.end());
    boolean scaled = draft.scale().compareTo(BigDecimal.ONE) != 0;
    Match of = lexicon.longest(pieces, half.end(), Role.OF);
    Match again = lexicon.longest(pieces, of == null ? half.end() : of.end(), Role.SCALE);
    // Arabic says the multiplier once more: a million and half the million.
    return scaled && again != null ? extended(sum, again.end()) : withScale(whole, Role.SCALE);
  }

  /** The number with the multiplier of that role that follows it. */
  Read withScale(Read read, Role role) {
    Match scale = lexicon.longest(pieces, read.end(), role);
    return scale == null ? read : extended(read.draft().scaled(scale.value()), scale.end());
  }

  /** The draft up to the piece before {@code end}. */
  Read extended(Draft draft, int end) {
    return new Read(draft.endingAt(pieces.get(end - 1).end()), end, false);
  }
}
