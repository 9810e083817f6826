package org.translint.quantity.number;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.quantity.Quantity.Writing;

/** Reads the signs around numbers: minus, percent, and fractions that are one character. */
final class Signs {

  private static final String PERCENT = "%％٪﹪";

  private Signs() {}

  static boolean isPercent(char c) {
    return PERCENT.indexOf(c) >= 0;
  }

  /** The value of a character such as ½, to ten digits, or null. */
  static @Nullable BigDecimal fraction(String mark) {
    int c = mark.codePointAt(0);
    if (mark.length() > 2 || Character.getType(c) != Character.OTHER_NUMBER) {
      return null;
    }
    double value = UCharacter.getUnicodeNumericValue(c);
    boolean proper = value > 0 && value < 1;
    return proper ? new BigDecimal(value).round(WordNumbers.TEN_DIGITS) : null;
  }

  /**
   * The draft with the minus before it. A hyphen may be one, where nothing stands before it that it
   * could join.
   */
  static Draft signed(Draft draft, String text) {
    int sign = draft.start() - 1;
    if (draft.writing() == Writing.WORDS || sign < 0) {
      return draft;
    }
    char c = text.charAt(sign);
    boolean free = sign == 0 || isSpaceOrBracket(text.charAt(sign - 1));
    if (c == '−' && (free || !Character.isDigit(text.charAt(sign - 1)))) {
      return negative(draft, sign, false);
    }
    return c == '-' && free ? negative(draft, sign, true) : draft;
  }

  /** The draft behind the word for minus that begins at {@code start}; it may be left out. */
  static Draft afterMinus(Draft draft, int start) {
    return negative(draft, start, true);
  }

  private static Draft negative(Draft draft, int sign, boolean either) {
    List<BigDecimal> negated = draft.values().stream().map(BigDecimal::negate).toList();
    List<BigDecimal> values =
        either ? Stream.concat(negated.stream(), draft.values().stream()).toList() : negated;
    return draft.worth(values).startingAt(sign);
  }

  private static boolean isSpaceOrBracket(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == '（';
  }
}
