package org.translint.check.hygiene;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * A mark that comes in pairs, as a language uses it: a row of {@code paired-marks.txt}.
 *
 * @param family quotation mark or bracket
 * @param kind marks of one kind pair with each other
 * @param text the mark, one or two UTF-16 units
 * @param role what its shape says
 * @param partner the mark that it goes with
 * @param alternative what it may be instead
 */
record PairedMark(
    Family family, String kind, String text, Role role, String partner, Alternative alternative) {

  enum Family {
    QUOTE,
    BRACKET
  }

  /** What the shape of a mark says about its place. */
  enum Role {
    OPEN,
    CLOSE,
    EITHER
  }

  /** What else a mark may be. */
  enum Alternative {
    NOTHING,
    APOSTROPHE,
    INCH,
    LIST,
    SMILE
  }

  /** The marks of {@code language}, BCP 47, by their text. */
  static Map<String, PairedMark> of(String language) {
    String base = LanguageTags.base(language);
    Map<String, PairedMark> marks = new HashMap<>();
    List<List<String>> rows = DataFile.rows("check/hygiene/paired-marks.txt");
    for (List<String> row : rows) {
      boolean own = List.of(row.get(0).split(",")).contains(base);
      PairedMark mark = parse(row);
      if (own) {
        marks.put(mark.text(), mark);
      } else if (row.get(0).equals("*")) {
        marks.putIfAbsent(mark.text(), mark);
      }
    }
    return marks;
  }

  private static PairedMark parse(List<String> row) {
    String alternative = row.get(6).equals("-") ? "nothing" : row.get(6);
    return new PairedMark(
        Family.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        row.get(2),
        row.get(3),
        Role.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
        row.get(5),
        Alternative.valueOf(alternative.toUpperCase(Locale.ROOT)));
  }
}
