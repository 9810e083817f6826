package org.translint.quantity.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Amount.Kind;
import org.translint.quantity.Quantity.Writing;

/** Reads the number that begins at a character of Chinese or Japanese text. For one sentence. */
final class HanReader {

  private final String text;
  private final int limit;
  private final HanWords words;
  private final FigureReader figures;

  HanReader(String text, int limit, HanWords words, FigureReader figures) {
    this.text = text;
    this.limit = limit;
    this.words = words;
    this.figures = figures;
  }

  /**
   * A number.
   *
   * @param numeral its parts
   * @param sure whether it is a number whatever follows it: in figures, with a multiplier, or a row
   *     of digits; else a counter must follow
   */
  record Read(Draft draft, HanNumeral numeral, boolean sure) {}

  /** The number at {@code from}, or null. */
  @Nullable Read read(int from) {
    HanNumeral numeral = new HanNumeral();
    int at = from;
    while (at < limit) {
      int next = part(at, numeral);
      if (next == at) {
        break;
      }
      at = next;
    }
    if (numeral.isEmpty() || numeral.values().isEmpty()) {
      return null;
    }
    boolean figure = numeral.hasFigure();
    boolean sure =
        figure || (numeral.size() > 1 && numeral.hasMultiplier()) || numeral.isRowOfDigits();
    Writing writing = !figure ? Writing.WORDS : numeral.hasHan() ? Writing.MIXED : Writing.FIGURES;
    Draft draft =
        new Draft(from, at, Kind.CARDINAL, numeral.values(), writing, numeral.lastScale());
    return new Read(draft, numeral, sure);
  }

  /** Adds the part at {@code at}; where the next one begins, {@code at} if there is none. */
  private int part(int at, HanNumeral numeral) {
    if (FigureReader.isDigit(text, at)) {
      return figure(at, numeral);
    }
    BigDecimal digit = words.character(at, Role.NUMBER);
    if (digit != null) {
      if (!numeral.takesDigit()) {
        return at;
      }
      numeral.addDigit(digit);
      return at + 1;
    }
    if (text.charAt(at) == ' ' && numeral.hasMultiplier() && isMultiplied(at + 1)) {
      return figure(at + 1, numeral);
    }
    int from = text.charAt(at) == ' ' && numeral.endsWithFigure() ? at + 1 : at;
    boolean about = !numeral.isEmpty() && words.is(from, Role.AND);
    int scaleAt = about ? from + 1 : from;
    BigDecimal scale = words.character(scaleAt, Role.SCALE);
    boolean larger = scale != null && scale.compareTo(BigDecimal.valueOf(1000)) <= 0;
    boolean may =
        scale != null
            && !words.is(scaleAt, Role.NOT_SCALE)
            && (larger || !numeral.isEmpty())
            && numeral.multiply(scale);
    return may ? scaleAt + 1 : at;
  }

  /** Whether a figure stands at {@code at} with a multiplier behind it: 1 億 4 千万. */
  private boolean isMultiplied(int at) {
    if (at >= limit || !FigureReader.isDigit(text, at)) {
      return false;
    }
    int end = figures.read(text, at, limit).end();
    int next = end < limit && text.charAt(end) == ' ' ? end + 1 : end;
    return words.character(next, Role.SCALE) != null && !words.is(next, Role.NOT_SCALE);
  }

  private int figure(int at, HanNumeral numeral) {
    Figure figure = numeral.takesFigure() ? figures.read(text, at, limit) : null;
    if (figure == null || !figure.isNumber()) {
      return at;
    }
    numeral.addFigure(figure);
    return figure.end();
  }

  /** Where a figure at {@code at} ends, number or not. */
  int figureEnd(int at) {
    return figures.read(text, at, limit).end();
  }

  /** The multipliers from {@code at} on, taken together: 十万. Where they end is in the match. */
  HanWords.Match scales(int at) {
    BigDecimal product = BigDecimal.ONE;
    int end = at;
    BigDecimal scale = words.character(end, Role.SCALE);
    while (scale != null && !words.is(end, Role.NOT_SCALE) && !words.is(end, Role.NOT)) {
      product = product.multiply(scale);
      end++;
      scale = words.character(end, Role.SCALE);
    }
    return new HanWords.Match(product, end);
  }
}
