package org.translint.quantity.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.language.DataFile;

/** Looks up words of numbers in a text without spaces, at any character. For one text. */
final class HanWords {

  /** In UTF-16 units. */
  private static final int LONGEST = 8;

  private final String text;
  private final int limit;
  private final Lexicon lexicon;

  HanWords(String text, int limit, Lexicon lexicon) {
    this.text = text;
    this.limit = limit;
    this.lexicon = lexicon;
  }

  /**
   * What was found.
   *
   * @param value of the role; 0 where the role has none
   * @param end past its last character
   */
  record Match(BigDecimal value, int end) {}

  /** The words of a language: the numerals that all share, and its own. */
  static Lexicon read(String language) {
    Lexicon lexicon = new Lexicon();
    DataFile.lines("quantity/number/words/han.tsv").forEach(row -> add(row, lexicon));
    DataFile.find("quantity/number/words/" + language + ".tsv")
        .ifPresent(rows -> rows.forEach(row -> add(row, lexicon)));
    return lexicon;
  }

  private static void add(String row, Lexicon lexicon) {
    String[] columns = row.split("\t", -1);
    BigDecimal value = columns.length > 2 ? new BigDecimal(columns[2]) : BigDecimal.ZERO;
    lexicon.add(List.of(Forms.key(columns[0])), Role.of(columns[1]), value);
  }

  /** The longest word of that role at {@code at}, or null. */
  @Nullable Match longest(int at, Role role) {
    if (at >= limit || !lexicon.mayBegin(Character.toLowerCase(text.charAt(at)), role)) {
      return null;
    }
    for (int length = Math.min(LONGEST, limit - at); length > 0; length--) {
      String word = text.substring(at, at + length).toLowerCase(Locale.ROOT);
      BigDecimal value = lexicon.value(word, role);
      if (value != null) {
        return new Match(value, at + length);
      }
    }
    return null;
  }

  /** The value of the character at {@code at} in that role, or null. */
  @Nullable BigDecimal character(int at, Role role) {
    return at < limit ? lexicon.value(text.substring(at, at + 1), role) : null;
  }

  boolean is(int at, Role role) {
    return longest(at, role) != null;
  }
}
