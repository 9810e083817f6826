package org.translint.quantity.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;
import org.translint.quantity.number.Lexicon.Match;
import org.translint.quantity.number.WordReader.Read;

/**
 * Finds numbers in scripts that put spaces between words. For one sentence; not thread-safe.
 *
 * <p>At each piece: what is no number is passed over, then the longest of what a number may be
 * (ordinal, decade, part, vague number, number) is read, then what follows it ({@link Endings}).
 */
final class WordNumbers {

  static final MathContext TEN_DIGITS = new MathContext(10);

  /** Of vague numbers: trillions of millions are a row of words. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

  private final Pieces pieces;
  private final Lexicon lexicon;
  private final WordReader reader;
  private final Endings endings;
  private final Doubts doubts;

  WordNumbers(Pieces pieces, Lexicon lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
    reader = new WordReader(pieces, lexicon);
    endings = new Endings(pieces, lexicon, reader);
    doubts = new Doubts(pieces, lexicon);
  }

  /** The numbers by place. */
  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Read days = days(at);
      if (days != null) {
        found.add(days.draft());
        at = days.end();
        continue;
      }
      int passed = doubts.notNumber(at);
      if (passed > at) {
        at = passed;
        continue;
      }
      Read read = read(at);
      if (read == null) {
        at++;
        continue;
      }
      if (!doubts.isDoubtful(read, at)) {
        found.add(signed(read.draft(), at));
      }
      at = read.end();
    }
    return found;
  }

  private Draft signed(Draft draft, int at) {
    Match minus = at == 0 ? null : lexicon.longest(pieces, at - 1, Role.MINUS);
    return minus != null && minus.end() == at
        ? Signs.afterMinus(draft, pieces.get(at - 1).start())
        : Signs.signed(draft, pieces.text());
  }

  private @Nullable Read read(int at) {
    Piece piece = pieces.get(at);
    if (!piece.isWord()) {
      return piece.isFigure() ? figure(at) : vulgar(at);
    }
    Read special = decade(at);
    special = special == null ? prefixed(at) : special;
    special = special == null ? ordinal(at) : special;
    special = special == null ? vague(at) : special;
    special = special == null ? portion(at) : special;
    if (special != null) {
      return special;
    }
    Read read = reader.read(at);
    return read == null ? null : endings.of(read, at);
  }

  private @Nullable Read figure(int at) {
    Read read = reader.read(at);
    return read == null ? null : endings.of(read, at);
  }

  /** Days that are counted in hours: 3 x 24 jam, trois fois vingt-quatre heures. */
  private @Nullable Read days(int at) {
    Match word = lexicon.longest(pieces, at, Role.NUMBER);
    int times = word == null ? at + 1 : word.end();
    if (!isTimes(times)) {
      return null;
    }
    Read days = reader.read(at);
    Read each = reader.read(times + 1);
    if (days == null
        || days.end() != times
        || each == null
        || each.draft().value().compareTo(HOURS_OF_DAY) != 0
        || lexicon.longest(pieces, each.end(), Role.HOURS) == null) {
      return null;
    }
    BigDecimal hours = days.draft().value().multiply(HOURS_OF_DAY);
    return made(at, each.end(), Kind.CARDINAL, hours, days.draft().writing());
  }

  private boolean isTimes(int at) {
    return pieces.has(at)
        && (pieces.get(at).isMarkOf("×")
            || pieces.get(at).key().equals("x")
            || lexicon.longest(pieces, at, Role.TIMES) != null);
  }

  /** A fraction that is one character: ½. */
  private @Nullable Read vulgar(int at) {
    BigDecimal value = Signs.fraction(pieces.get(at).key());
    return value == null ? null : made(at, at + 1, Kind.FRACTION, value, Writing.FIGURES);
  }

  private @Nullable Read decade(int at) {
    Match decade = lexicon.longest(pieces, at, Role.DECADE);
    if (decade != null) {
      return made(at, decade.end(), Kind.DECADE, decade.value(), Writing.WORDS);
    }
    Match prefix = lexicon.longest(pieces, at, Role.DECADE_PREFIX);
    if (prefix == null) {
      return null;
    }
    Read number = reader.read(prefix.end());
    boolean tens =
        number != null
            && number.draft().value().remainder(BigDecimal.TEN).signum() == 0
            && number.draft().value().signum() > 0;
    return number != null && tens
        ? new Read(number.draft().as(Kind.DECADE), number.end(), false)
        : null;
  }

  /** Ordinals with a prefix and a hyphen, and Roman ones: ke-3, ke-XIX, XIXe. */
  private @Nullable Read prefixed(int at) {
    Piece piece = pieces.get(at);
    String word = pieces.text().substring(piece.start(), piece.end());
    if (word.length() > 2 && Roman.isOrdinal(word)) {
      return made(at, at + 1, Kind.ORDINAL, BigDecimal.valueOf(Roman.value(word)), Writing.FIGURES);
    }
    if (Roman.isBare(word)) {
      return made(at, at + 1, Kind.ORDINAL, BigDecimal.valueOf(Roman.value(word)), Writing.WORDS);
    }
    int number = pieces.overJoiner(at + 1);
    if (number == at + 1 || !lexicon.is(piece.key(), Role.ORDINAL_PREFIX)) {
      return null;
    }
    Piece second = pieces.get(number);
    Figure figure = second.figure();
    if (figure != null && figure.isNumber()) {
      return made(at, number + 1, Kind.ORDINAL, figure.value(), Writing.FIGURES);
    }
    int roman = Roman.value(pieces.text().substring(second.start(), second.end()));
    return roman > 0
        ? made(at, number + 1, Kind.ORDINAL, BigDecimal.valueOf(roman), Writing.FIGURES)
        : null;
  }

  private @Nullable Read ordinal(int at) {
    Match ordinal = lexicon.longest(pieces, at, Role.ORDINAL);
    if (ordinal == null) {
      return null;
    }
    Match number = lexicon.longest(pieces, at, Role.NUMBER);
    if (number != null && number.end() >= ordinal.end()) {
      return null;
    }
    return made(at, ordinal.end(), Kind.ORDINAL, ordinal.value(), Writing.WORDS);
  }

  /** Hundreds, hundreds of thousands, ratusan ribu; around the clock. */
  private @Nullable Read vague(int at) {
    Match day = lexicon.longest(pieces, at, Role.DAY_LONG);
    if (day != null) {
      return made(at, day.end(), Kind.VAGUE, day.value(), Writing.WORDS);
    }
    Match one = lexicon.longest(pieces, at, Role.ONE);
    Match alone = lexicon.longest(pieces, at, Role.VAGUE);
    Match vague = alone == null && one != null ? vagueAt(one.end()) : alone;
    if (vague == null) {
      return null;
    }
    BigDecimal value = vague.value();
    int end = vague.end();
    Match more = times(end);
    while (more != null && value.compareTo(LARGEST) < 0) {
      value = value.multiply(more.value());
      end = more.end();
      more = times(end);
    }
    return made(at, end, Kind.VAGUE, value, Writing.WORDS);
  }

  private @Nullable Match vagueAt(int at) {
    return lexicon.longest(pieces, at, Role.VAGUE);
  }

  private @Nullable Match times(int at) {
    Match of = lexicon.longest(pieces, at, Role.OF);
    int from = of == null ? at : of.end();
    Match scale = lexicon.longest(pieces, from, Role.SCALE);
    return scale == null ? lexicon.longest(pieces, from, Role.VAGUE) : scale;
  }

  /** Half, a third of, half a million. */
  private @Nullable Read portion(int at) {
    Match one = lexicon.longest(pieces, at, Role.ONE);
    int next = one == null ? at : pieces.overJoiner(one.end());
    if (one != null) {
      Match part = lexicon.longest(pieces, next, Role.ONE_DENOMINATOR);
      if (part != null && lexicon.longest(pieces, part.end(), Role.OF) != null) {
        return made(at, part.end(), Kind.FRACTION, inverse(part.value()), Writing.WORDS);
      }
    }
    Match portion = lexicon.longest(pieces, next, Role.PORTION);
    boolean more = one != null && lexicon.longest(pieces, next, Role.HALF_MORE) != null;
    if (portion == null || more) {
      return null;
    }
    Match of = lexicon.longest(pieces, portion.end(), Role.OF);
    int behind = of == null ? pieces.overJoiner(portion.end()) : of.end();
    Match another = lexicon.longest(pieces, behind, Role.ONE);
    Match scale = lexicon.longest(pieces, another == null ? behind : another.end(), Role.SCALE);
    return scale == null
        ? made(at, portion.end(), Kind.FRACTION, portion.value(), Writing.WORDS)
        : made(
            at, scale.end(), Kind.CARDINAL, portion.value().multiply(scale.value()), Writing.WORDS);
  }

  static BigDecimal inverse(BigDecimal value) {
    return BigDecimal.ONE.divide(value, TEN_DIGITS);
  }

  private Read made(int from, int end, Kind kind, BigDecimal value, Writing writing) {
    Draft draft =
        Draft.of(pieces.get(from).start(), pieces.get(end - 1).end(), kind, value, writing);
    return new Read(draft, end, false);
  }
}
