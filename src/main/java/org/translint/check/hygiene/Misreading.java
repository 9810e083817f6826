package org.translint.check.hygiene;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A way in which UTF-8 is read wrongly.
 *
 * @param readAs the encoding that it was taken for
 * @param fewest how many characters in a row must come out right, so that it is no accident
 * @param scripts what must come out; empty where anything that the article may have will do
 */
record Misreading(Charset readAs, int fewest, List<Character.UnicodeScript> scripts) {

  private static final int FEW = 3;
  private static final int SEVERAL = 4;

  /** As the encoding of Western Europe, by far the most frequent. */
  static final Misreading WESTERN = new Misreading(Charset.forName("windows-1252"), 1, List.of());

  /** The other ways. */
  static final List<Misreading> OTHERS =
      List.of(
          new Misreading(
              Charset.forName("windows-1256"), FEW, List.of(Character.UnicodeScript.ARABIC)),
          new Misreading(
              Charset.forName("windows-1251"), FEW, List.of(Character.UnicodeScript.CYRILLIC)),
          new Misreading(Charset.forName("GBK"), SEVERAL, List.of(Character.UnicodeScript.HAN)),
          new Misreading(
              Charset.forName("windows-31j"),
              FEW,
              List.of(
                  Character.UnicodeScript.HIRAGANA,
                  Character.UnicodeScript.KATAKANA,
                  Character.UnicodeScript.HAN)));
}
