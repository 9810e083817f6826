package org.translint.check.source;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/**
 * A word or figure as the words of two texts are compared; in scripts without spaces between words,
 * which every segmentation parts otherwise, a character.
 *
 * @param span in its document's text
 * @param key its letters and digits in lower case, full-width ones made plain
 * @param isWord whether it has letters
 * @param isCapitalised whether it begins with a capital
 * @param weight in words; two characters of a script without spaces count as one
 */
record Unit(Span span, String key, boolean isWord, boolean isCapitalised, double weight) {

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

  /** The units of sentences, in order, without marks. */
  static List<Unit> of(List<Sentence> sentences) {
    List<Unit> units = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        add(token, units);
      }
    }
    return units;
  }

  private static void add(Token token, List<Unit> units) {
    if (token.kind() == Token.Kind.MARK) {
      return;
    }
    if (!token.isWord() || !UNSPACED.contains(UnicodeScript.of(token.text().codePointAt(0)))) {
      String key = key(token.text());
      units.add(new Unit(token.span(), key, token.isWord(), token.isCapitalised(), 1));
      return;
    }
    int at = token.span().start();
    for (int c : token.text().codePoints().toArray()) {
      Span span = new Span(at, at + Character.charCount(c));
      units.add(new Unit(span, key(Character.toString(c)), true, false, 0.5));
      at = span.end();
    }
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** The weights of {@code units} together. */
  static double weight(List<Unit> units) {
    return units.stream().mapToDouble(Unit::weight).sum();
  }
}
