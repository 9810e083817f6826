package org.translint.names.sound;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import org.translint.language.DataFile;

/**
 * How a Chinese character is read in Mandarin, without its tone, by the rules of Unicode's CLDR
 * ({@code Han-Latin}). Thread-safe.
 *
 * <p>To make ICU's transliterator was a fifth of a cold check of one article; what it says of
 * single characters is in {@code names/zh/pinyin.tsv}. It is still asked of those that are not
 * there.
 */
final class Pinyin {

  private static final int HIGHEST = 0x3FFFF;

  private Pinyin() {}

  /** Read when first wanted. */
  private static final class Readings {
    static final List<String> SYLLABLES = new ArrayList<>(List.of(""));

    /** By code point, which syllable. */
    static final short[] OF_CHARACTER = new short[HIGHEST + 1];

    static {
      for (List<String> row : DataFile.rows("names/zh/pinyin.tsv")) {
        short number = (short) SYLLABLES.size();
        SYLLABLES.add(row.get(0));
        row.get(1).codePoints().forEach(character -> OF_CHARACTER[character] = number);
      }
    }
  }

  /** A transliterator keeps state while it works, so each thread has its own. */
  private static final ThreadLocal<Transliterator> ICU =
      ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"));

  /** The reading of the character with this code point, in Latin letters where it has one. */
  static String of(int character) {
    short number = character <= HIGHEST ? Readings.OF_CHARACTER[character] : 0;
    return number > 0
        ? Readings.SYLLABLES.get(number)
        : ICU.get().transliterate(Character.toString(character)).trim();
  }
}
