package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.List;
import org.translint.quantity.number.FigureReader.Groups;

/**
 * What grouped digits may be worth: 1.250 is 1250 where the stop parts thousands; where it does
 * not, it is 1.25 or 1250, and the language says which is likelier.
 */
final class FigureReadings {

  private static final int GROUP = 3;

  private final char decimal;
  private final char grouping;

  /** For a language with this decimal sign and this sign between thousands. */
  FigureReadings(char decimal, char grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  /** The values, the likeliest first; none where it is no number. */
  List<BigDecimal> of(Groups groups) {
    List<String> parts = groups.parts();
    String signs = groups.signs();
    if (signs.isEmpty()) {
      return List.of(new BigDecimal(parts.get(0)));
    }
    char last = signs.charAt(signs.length() - 1);
    if (signs.length() == 1) {
      return single(parts, last);
    }
    boolean same = signs.chars().distinct().count() == 1;
    if (same) {
      return isGrouped(parts, parts.size()) ? List.of(whole(parts, parts.size())) : List.of();
    }
    boolean lastOnce = signs.indexOf(last) == signs.length() - 1;
    boolean restSame = signs.chars().limit(signs.length() - 1L).distinct().count() == 1;
    boolean valid = lastOnce && restSame && isDecimal(last) && isGrouped(parts, parts.size() - 1);
    return valid ? List.of(fraction(parts)) : List.of();
  }

  private List<BigDecimal> single(List<String> parts, char sign) {
    if (!isDecimal(sign)) {
      return List.of(whole(parts, 2));
    }
    boolean groups = isGrouped(parts, 2) && sign != '٫' && !parts.get(0).startsWith("0");
    if (!groups) {
      return List.of(fraction(parts));
    }
    // Nobody writes three noughts after a decimal sign.
    if (sign == grouping || parts.get(1).equals("000")) {
      return List.of(whole(parts, 2));
    }
    return sign == decimal
        ? List.of(fraction(parts), whole(parts, 2))
        : List.of(whole(parts, 2), fraction(parts));
  }

  private static boolean isDecimal(char sign) {
    return sign == '.' || sign == ',' || sign == '٫';
  }

  /** Whether the first {@code count} parts are thousands: 1 to 3 digits, then threes. */
  private static boolean isGrouped(List<String> parts, int count) {
    if (parts.get(0).length() > GROUP) {
      return false;
    }
    // In South Asia hundreds of thousands stand in twos: 1,25,000.
    boolean twos = count > 2 && parts.get(0).length() < GROUP;
    for (int i = 1; i < count; i++) {
      int length = parts.get(i).length();
      boolean asInIndia = twos && i < count - 1 && length == 2;
      if (length != GROUP && !asInIndia) {
        return false;
      }
      twos = twos && (length == 2 || i == count - 1);
    }
    return true;
  }

  private static BigDecimal whole(List<String> parts, int count) {
    return new BigDecimal(String.join("", parts.subList(0, count)));
  }

  private static BigDecimal fraction(List<String> parts) {
    int last = parts.size() - 1;
    return new BigDecimal(String.join("", parts.subList(0, last)) + "." + parts.get(last));
  }
}
