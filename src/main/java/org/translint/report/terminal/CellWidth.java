package org.translint.report.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.translint.text.Span;

/**
 * How many cells of a terminal a text takes.
 *
 * <p>A cell is the width of a Latin letter. Wide and full-width characters (UAX #11) and emoji take
 * two; marks, joiners and the later letters of a Hangul syllable take none. Characters of ambiguous
 * width count as one, as terminals take them outside East Asian legacy encodings.
 */
final class CellWidth {

  private static final int EMOJI_STYLE = 0xFE0F;

  private CellWidth() {}

  /** The cells of a text without control characters. */
  static int of(String text) {
    return clusters(text).stream().mapToInt(span -> ofCluster(span.of(text))).sum();
  }

  /** The user-perceived characters of a text (UAX #29): what must not be cut. */
  static List<Span> clusters(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    List<Span> clusters = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      clusters.add(new Span(start, end));
      start = end;
    }
    return clusters;
  }

  /** The cells of one user-perceived character. */
  static int ofCluster(String cluster) {
    int first = cluster.codePointAt(0);
    boolean emoji =
        cluster
            .codePoints()
            .skip(1)
            .anyMatch(
                c -> c == EMOJI_STYLE || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER));
    if (emoji || ofCodePoint(first) == 2) {
      return 2;
    }
    return cluster.codePoints().map(CellWidth::ofCodePoint).sum();
  }

  private static int ofCodePoint(int c) {
    int type = UCharacter.getType(c);
    if (type == ECharacterCategory.NON_SPACING_MARK
        || type == ECharacterCategory.ENCLOSING_MARK
        || type == ECharacterCategory.FORMAT) {
      return 0;
    }
    int syllable = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
    if (syllable == UCharacter.HangulSyllableType.VOWEL_JAMO
        || syllable == UCharacter.HangulSyllableType.TRAILING_JAMO) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /**
   * The text, or as much of its beginning as fits into {@code cells} with an ellipsis after it.
   *
   * @param cells at least 1
   */
  static String clip(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    int width = 0;
    for (Span cluster : clusters(text)) {
      width += ofCluster(cluster.of(text));
      if (width > cells - 1) {
        return text.substring(0, cluster.start()).stripTrailing() + "…";
      }
    }
    return text;
  }

  /** The text with spaces after it, up to {@code cells}. */
  static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }
}
