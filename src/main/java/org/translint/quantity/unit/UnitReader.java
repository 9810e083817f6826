package org.translint.quantity.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.quantity.FoldedText;
import org.translint.text.Span;

/**
 * Reads the unit or currency that stands beside a number, in one language. Immutable, thread-safe;
 * takes time in proportion to the longest name of a unit.
 *
 * <p>The longest name wins: "dolar AS" is more than "dolar". Some forms are known to be no unit
 * though a unit begins them (年代), and then there is none.
 */
public final class UnitReader {

  private static final Map<String, UnitReader> READERS = new ConcurrentHashMap<>();

  private final UnitForms forms;
  private final List<String> links;

  private UnitReader(UnitForms forms, List<String> links) {
    this.forms = forms;
    this.links = List.copyOf(links);
  }

  /** The reader of {@code language}, BCP 47; made once. */
  public static UnitReader of(String language) {
    return READERS.computeIfAbsent(LanguageTags.base(language), UnitReader::make);
  }

  private static UnitReader make(String language) {
    List<String> links = new ArrayList<>();
    for (List<String> row : DataFile.rows("quantity/unit/links.tsv")) {
      if (UnitForms.isFor(row, language)) {
        links.add(row.get(1));
      }
    }
    links.sort(Comparator.comparingInt(String::length).reversed());
    return new UnitReader(UnitForms.of(language), links);
  }

  /**
   * The currency, or scale of temperature, that ends at {@code offset} but for spaces: US$ 5,
   * 摄氏30度.
   *
   * @param text the whole text
   * @param offset where the number begins, in {@code text}
   * @param limit within which the unit must lie
   */
  public Optional<UnitMention> before(String text, int offset, Span limit) {
    int end = offset;
    while (end > limit.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (int start = Math.max(limit.start(), end - forms.longest()); start < end; start++) {
      if (isBoundary(text, start)) {
        Set<String> units = forms.units(text.substring(start, end));
        if (units != null) {
          return mention(start, end, units).filter(UnitReader::mayComeFirst);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The unit that ends at {@code offset}, without a number: an hour.
   *
   * @param text the whole text
   * @param limit within which the unit must lie
   */
  public Optional<UnitMention> endingAt(String text, int offset, Span limit) {
    for (int start = Math.max(limit.start(), offset - forms.longest()); start < offset; start++) {
      Set<String> units = forms.units(text.substring(start, offset));
      if (units != null && isBoundary(text, start) && isBoundary(text, offset)) {
        return offset - start == 1 ? Optional.empty() : mention(start, offset, units);
      }
    }
    return Optional.empty();
  }

  /**
   * The unit that begins at {@code offset} but for spaces, a hyphen, or a word that links the two
   * (de dollars, 多公里).
   *
   * @param text the whole text
   * @param offset where the number ends, in {@code text}
   * @param limit within which the unit must lie
   */
  public Optional<UnitMention> after(String text, int offset, Span limit) {
    int start = skipSpaces(text, offset, limit);
    Optional<UnitMention> mention = startingAt(text, start, offset, limit);
    if (mention.isPresent()) {
      return mention;
    }
    int linked = skipLink(text, start, limit);
    return linked == start
        ? Optional.empty()
        : startingAt(text, skipSpaces(text, linked, limit), offset, limit);
  }

  private Optional<UnitMention> startingAt(String text, int start, int number, Span limit) {
    for (int end = Math.min(limit.end(), start + forms.longest()); end > start; end--) {
      if (!isBoundary(text, end)) {
        continue;
      }
      Set<String> units = forms.units(text.substring(start, end));
      if (units != null) {
        boolean letterAlone = end - start == 1 && text.charAt(start) < 'z';
        return letterAlone && !endsInDigit(text, number)
            ? Optional.empty()
            : mention(start, end, units);
      }
    }
    return Optional.empty();
  }

  private static Optional<UnitMention> mention(int start, int end, Set<String> units) {
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new UnitMention(new Span(start, end), units));
  }

  /** A name that also is another unit (ليرة) is a currency before a number: only that is kept. */
  private static boolean mayComeFirst(UnitMention mention) {
    return mention.units().stream()
        .allMatch(unit -> unit.startsWith("currency-") || unit.startsWith("temperature-"));
  }

  private static boolean endsInDigit(String text, int offset) {
    return offset > 0 && Character.isDigit(text.charAt(offset - 1));
  }

  private static int skipSpaces(String text, int from, Span limit) {
    int at = from;
    while (at < limit.end() && isSpace(text.charAt(at))) {
      at++;
    }
    boolean hyphen = at == from && at < limit.end() && isHyphen(text.charAt(at));
    return hyphen ? at + 1 : at;
  }

  private int skipLink(String text, int from, Span limit) {
    for (String link : links) {
      int end = from + link.length();
      if (end <= limit.end() && FoldedText.of(text, new Span(from, end)).text().equals(link)) {
        return end;
      }
    }
    return from;
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || c == '\n';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  /**
   * Whether a name may end or begin at {@code offset}: no letter of the same word goes on there.
   */
  private static boolean isBoundary(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    return !(isSpaced(text.charAt(offset - 1)) && isSpaced(text.charAt(offset)));
  }

  private static boolean isSpaced(char c) {
    boolean unspaced =
        switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
    boolean part = Character.isLetter(c) || c == '²' || c == '³' || isMark(c);
    return part && !unspaced;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
