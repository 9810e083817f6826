package org.translint.quantity.number;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads numbers in the digits of any script, with the thousands and decimal signs of one language
 * and, as machine translation often leaves the source's, of the others. Thread-safe.
 */
final class FigureReader {

  /** In digits; what is longer is an identifier. */
  private static final int LONGEST = 40;

  /** In digits; what is longer without thousands signs is an identifier. */
  private static final int LONGEST_PLAIN = 15;

  private static final int SHORTEST_PHONE = 8;
  private static final int FEWEST_PHONE_GROUPS = 3;
  private static final int GROUP = 3;

  private final FigureReadings readings;
  private final boolean spaceGroups;

  FigureReader(String language) {
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    readings = new FigureReadings(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
    spaceGroups = Character.isSpaceChar(symbols.getGroupingSeparator());
  }

  static boolean isDigit(String text, int at) {
    return Character.isDigit(text.codePointAt(at));
  }

  /** The figure that begins at the digit at {@code start}; it ends before {@code limit}. */
  Figure read(String text, int start, int limit) {
    int phone = phoneEnd(text, start, limit);
    if (phone > start) {
      return new Figure(start, phone, List.of());
    }
    Groups groups = groups(text, start, limit);
    int end = groups.end();
    List<BigDecimal> values = readings.of(groups);
    if (values.isEmpty() && groups.splits()) {
      end = groups.firstEnd();
      values = readings.of(groups.first());
    }
    boolean tooLong = groups.digits() > (groups.count() == 1 ? LONGEST_PLAIN : LONGEST);
    return new Figure(start, end, tooLong ? List.of() : values);
  }

  private Groups groups(String text, int start, int limit) {
    Groups groups = new Groups();
    int at = digits(text, start, limit, groups);
    while (at + 1 < limit && groups.digits() <= LONGEST) {
      char sign = sign(text.charAt(at));
      if (sign == 0 || !isDigit(text, at + 1)) {
        break;
      }
      int length = lengthInDigits(text, at + 1, limit);
      if (needsThree(sign, text.charAt(at)) && !(length == GROUP && groups.maySpace())) {
        break;
      }
      groups.sign(sign);
      at = digits(text, at + 1, limit, groups);
    }
    return groups;
  }

  /** Spaces and apostrophes stand in a number before groups of three only. */
  private static boolean needsThree(char sign, char written) {
    return sign == ' ' || sign == '\'' || written == '，';
  }

  /** The sign that a character is as a part of a number, or 0. */
  private char sign(char c) {
    return switch (c) {
      case '.', '．' -> '.';
      case ',', '，', '،' -> ',';
      case '٬' -> '٬';
      case '٫' -> '٫';
      case '\'', '’' -> '\'';
      case '\u00A0', '\u202F', '\u2009' -> ' ';
      case ' ' -> spaceGroups ? ' ' : 0;
      default -> 0;
    };
  }

  private static int digits(String text, int start, int limit, Groups groups) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    while (at < limit && isDigit(text, at)) {
      int digit = text.codePointAt(at);
      if (digits.length() <= LONGEST) {
        digits.append((char) ('0' + Character.digit(digit, 10)));
      }
      at += Character.charCount(digit);
    }
    groups.add(digits.toString(), at);
    return at;
  }

  private static int lengthInDigits(String text, int start, int limit) {
    int length = 0;
    for (int at = start; at < limit && isDigit(text, at) && length <= GROUP; length++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return length;
  }

  /**
   * The end of a telephone number, or {@code start} where there is none: a plus before it or a zero
   * at its head, groups parted by spaces, hyphens or brackets, eight digits or more.
   */
  private static int phoneEnd(String text, int start, int limit) {
    boolean plus = start > 0 && text.charAt(start - 1) == '+';
    boolean zero = text.charAt(start) == '0';
    int at = start;
    int end = start;
    int digits = 0;
    int groups = 0;
    boolean inGroup = false;
    while (at < limit && digits <= LONGEST) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
        groups += inGroup ? 0 : 1;
        inGroup = true;
        end = at + 1;
      } else if (inGroup && (c == '-' || c == ' ' || c == ')' || c == '\u00A0')) {
        inGroup = false;
      } else if (inGroup || c != '(') {
        break;
      }
      at++;
    }
    boolean hyphens = text.substring(start, end).indexOf('-') > 0;
    boolean like = plus || (zero && digits > SHORTEST_PHONE) || (hyphens && groups > 2);
    boolean long0 = digits >= SHORTEST_PHONE && (groups >= FEWEST_PHONE_GROUPS || zero || plus);
    return like && long0 ? end : start;
  }

  /** The digits of a number as they are grouped, with the signs between them. */
  static final class Groups {
    private final List<String> parts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final StringBuilder signs = new StringBuilder();
    private int digits;

    void add(String part, int end) {
      parts.add(part);
      ends.add(end);
      digits += part.length();
    }

    void sign(char sign) {
      signs.append(sign);
    }

    /** Whether a group of three may follow a space: the first has at most three digits. */
    boolean maySpace() {
      return parts.get(0).length() <= GROUP
          && parts.stream().skip(1).allMatch(part -> part.length() == GROUP)
          && signs.chars().distinct().count() <= 1;
    }

    /** Whether, if it is no number, it is a list of them: "1,2,3". */
    boolean splits() {
      return signs.indexOf(",") == 0;
    }

    Groups first() {
      Groups first = new Groups();
      first.add(parts.get(0), firstEnd());
      return first;
    }

    int firstEnd() {
      return ends.get(0);
    }

    int end() {
      return ends.get(ends.size() - 1);
    }

    int count() {
      return parts.size();
    }

    int digits() {
      return digits;
    }

    List<String> parts() {
      return parts;
    }

    String signs() {
      return signs.toString();
    }
  }
}
