package org.translint.check.source;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import org.translint.quantity.Quantity.Writing;
import org.translint.quantity.compare.Datum;
import org.translint.quantity.compare.Pair;

/** Writes a number of the source as the translation would. Stateless. */
final class FigureWriting {

  private FigureWriting() {}

  /**
   * What the digits of the translation should be; nothing where words or a power such as "million"
   * would have to change with them.
   *
   * @param digits what the translation has instead
   */
  static List<String> corrected(Pair pair, String digits, String language) {
    Datum source = pair.source();
    boolean isPlain = digits.chars().allMatch(Character::isDigit);
    boolean isInDigits = isPlain || digits.chars().noneMatch(Character::isLetter);
    if (!isInDigits
        || source.kind() != pair.target().kind()
        || source.kind() == Datum.Kind.TIME
        || pair.target().quantity().writing() != Writing.FIGURES) {
      return List.of();
    }
    return List.of(inScriptOf(digits, format(source.value(), isPlain, language)));
  }

  private static String format(BigDecimal value, boolean isPlain, String language) {
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    if (isPlain && isWhole) {
      return value.toBigInteger().toString();
    }
    NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(language + "-u-nu-latn"));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }

  /** The same number in the digits that stand there, such as Arabic or full-width ones. */
  private static String inScriptOf(String digits, String number) {
    int zero =
        digits
            .codePoints()
            .filter(Character::isDigit)
            .map(c -> c - Character.digit(c, 10))
            .findFirst()
            .orElse('0');
    StringBuilder written = new StringBuilder();
    number
        .codePoints()
        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
        .forEach(written::appendCodePoint);
    return written.toString();
  }
}
