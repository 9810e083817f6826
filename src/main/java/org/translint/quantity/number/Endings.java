package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;
import org.translint.quantity.number.Lexicon.Match;
import org.translint.quantity.number.WordReader.Read;

/** What follows a number and changes it: multipliers, halves, percent signs, ordinal endings. */
final class Endings {

  private static final BigDecimal LARGEST_DENOMINATOR = BigDecimal.valueOf(100);

  private final Pieces pieces;
  private final Lexicon lexicon;
  private final WordReader reader;

  Endings(Pieces pieces, Lexicon lexicon, WordReader reader) {
    this.pieces = pieces;
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** The number that was read from {@code from} on, with all that belongs to it. */
  Read of(Read bare, int from) {
    Read read = bare;
    if (bare.draft().writing() == Writing.FIGURES) {
      Read done = touching(bare, from);
      if (done != null) {
        return done;
      }
      read = figureScale(bare, from);
    }
    read = reader.withScale(reader.withHalf(point(read)), Role.VAGUE);
    Read part = part(read);
    return part == null ? percent(read) : part;
  }

  /** What touches a figure: 3rd, 1990s, 90-an, 2/3, 2½. */
  private @Nullable Read touching(Read read, int from) {
    int end = read.end();
    if (end != from + 1 || !pieces.touchesBefore(end)) {
      return null;
    }
    Piece next = pieces.get(end);
    if (next.isWord() && lexicon.is(next.key(), Role.ORDINAL_SUFFIX)) {
      return reader.extended(read.draft().as(Kind.ORDINAL), end + 1);
    }
    int over = pieces.overJoiner(end);
    boolean decade =
        pieces.isWord(over)
            && lexicon.is(pieces.get(over).key(), Role.DECADE_SUFFIX)
            && read.draft().value().remainder(BigDecimal.TEN).signum() == 0;
    if (decade) {
      return reader.extended(read.draft().as(Kind.DECADE), over + 1);
    }
    BigDecimal vulgar = next.isWord() || next.isFigure() ? null : Signs.fraction(next.key());
    if (vulgar != null) {
      List<BigDecimal> values =
          read.draft().values().stream().map(value -> value.add(vulgar)).toList();
      return percent(figureScale(reader.extended(read.draft().worth(values), end + 1), from));
    }
    return slash(read, end);
  }

  private @Nullable Read slash(Read read, int end) {
    Figure below = pieces.has(end + 1) ? pieces.get(end + 1).figure() : null;
    boolean fraction =
        pieces.get(end).isMarkOf("/⁄")
            && below != null
            && below.isNumber()
            && pieces.touchesBefore(end + 1)
            && read.draft().value().compareTo(below.value()) < 0
            && read.draft().value().signum() > 0
            && below.value().compareTo(LARGEST_DENOMINATOR) <= 0;
    return fraction && below != null ? quotient(read, below.value(), end + 2) : null;
  }

  private Read quotient(Read read, BigDecimal denominator, int end) {
    BigDecimal value = read.draft().value().divide(denominator, WordNumbers.TEN_DIGITS);
    return reader.extended(read.draft().as(Kind.FRACTION).worth(List.of(value)), end);
  }

  /** 3bn, 1,5 jt; and behind a sign of currency $3m. */
  private Read figureScale(Read read, int from) {
    Read scaled = reader.withScale(read, Role.FIGURE_SCALE);
    if (scaled.end() > read.end()) {
      return scaled;
    }
    boolean money = from > 0 && isCurrency(pieces.get(from - 1).key());
    return money && pieces.touchesBefore(read.end())
        ? reader.withScale(read, Role.MONEY_SCALE)
        : read;
  }

  private static boolean isCurrency(String mark) {
    return !mark.isEmpty() && Character.getType(mark.codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** Decimals behind a word: two point five, dua koma lima. */
  private Read point(Read read) {
    Match point = lexicon.longest(pieces, read.end(), Role.POINT);
    Read decimals =
        point == null || read.draft().writing() != Writing.WORDS ? null : reader.read(point.end());
    if (decimals == null || decimals.draft().value().signum() <= 0) {
      return read;
    }
    Draft draft = decimals.draft();
    BigDecimal digits = draft.value().divide(draft.scale(), WordNumbers.TEN_DIGITS);
    BigDecimal value =
        new BigDecimal(read.draft().value().toBigInteger() + "." + digits.toBigInteger())
            .multiply(draft.scale());
    Draft sum =
        new Draft(
            read.draft().start(),
            draft.end(),
            Kind.CARDINAL,
            List.of(value),
            Writing.WORDS,
            draft.scale());
    return new Read(sum, decimals.end(), false);
  }

  private @Nullable Read part(Read read) {
    Match part = lexicon.longest(pieces, pieces.overJoiner(read.end()), Role.DENOMINATOR);
    boolean proper =
        part != null
            && read.draft().value().signum() > 0
            && read.draft().value().compareTo(part.value()) < 0;
    return part != null && proper ? quotient(read, part.value(), part.end()) : null;
  }

  private Read percent(Read read) {
    int end = read.end();
    boolean sign = pieces.isPercent(end);
    Match word = lexicon.longest(pieces, pieces.overJoiner(end), Role.PERCENT);
    if (!sign && word == null) {
      return read;
    }
    Draft percent = read.draft().as(Kind.PERCENT);
    if (sign || word == null) {
      return reader.extended(percent, end + 1);
    }
    boolean isPart = word.value().signum() > 0;
    return reader.extended(isPart ? percent.scaled(word.value()) : percent, word.end());
  }
}
