package org.translint.check.hygiene;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.text.Span;

/**
 * Finds words in an older encoding of the article's script that were read as Western European.
 * Immutable.
 */
final class LegacyWords {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String HIGH = "[\\u0080-\\u00FF\\u2013-\\u203A€™Œ-ŸƒŠšŽžˆ˜]";

  /** Four and more in a row: no language of Latin letters has words of accented letters alone. */
  private static final Pattern ALL_HIGH =
      Pattern.compile(HIGH + "{4,}(?:[ ,.:-]{1,2}" + HIGH + "{2,})*");

  /** The second byte of a character may be ASCII in the encodings of East Asia. */
  private static final Pattern PART_HIGH =
      Pattern.compile(HIGH + "[!-~\\u0080-\\u00FF\\u2013-\\u203A€™Œ-ŸƒŠšŽžˆ˜]{5,}");

  private static final double LEAST_HIGH = 0.4;
  private static final double LEAST_LETTERS = 0.8;
  private static final int FEWEST_ODD = 3;
  private static final int LAST_ASCII = 0x7F;
  private static final int LAST_LATIN = 0xFF;
  private static final int NO_BREAK_SPACE = 0xA0;

  private final List<Charset> encodings = new ArrayList<>();
  private final String language;

  LegacyWords(String language) {
    this.language = language;
    List<List<String>> rows = DataFile.rows("check/hygiene/older-encodings.tsv");
    boolean hasOwn = rows.stream().anyMatch(row -> row.get(0).equals(language));
    String named = hasOwn ? language : LanguageTags.base(language);
    rows.stream()
        .filter(row -> row.get(0).equals(named) && Charset.isSupported(row.get(1)))
        .map(row -> Charset.forName(row.get(1)))
        .forEach(encodings::add);
  }

  /** The places of a text, in order for each encoding. */
  List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    for (Charset encoding : encodings) {
      boolean isWide = encoding.newEncoder().maxBytesPerChar() > 1;
      Matcher word = (isWide ? PART_HIGH : ALL_HIGH).matcher(text);
      while (word.find()) {
        Optional<String> repaired =
            isHigh(word.group())
                ? Bytes.of(word.group(), WESTERN).read(encoding).filter(this::isOfLanguage)
                : Optional.empty();
        Span span = new Span(word.start(), word.end());
        repaired
            .map(right -> new Damage(DamageKind.MISREAD, span, right, false))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isHigh(String word) {
    return word.chars().filter(c -> c > LAST_ASCII).count() >= LEAST_HIGH * word.length()
        && word.chars().filter(LegacyWords::isOdd).count() >= FEWEST_ODD;
  }

  /** Whether a character is none that every text has in rows, such as dots and dashes. */
  private static boolean isOdd(int c) {
    return c > LAST_ASCII && c <= LAST_LATIN && c != '«' && c != '»' && c != NO_BREAK_SPACE;
  }

  /** Whether words are made of letters of the language's script, but for a few marks. */
  private boolean isOfLanguage(String words) {
    long letters = words.codePoints().filter(c -> LanguageTags.hasLetter(language, c)).count();
    long others = words.codePoints().filter(c -> c != ' ').count() - letters;
    return letters > 1 && letters >= LEAST_LETTERS * (letters + others);
  }
}
