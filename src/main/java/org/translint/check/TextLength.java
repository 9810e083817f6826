package org.translint.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.translint.language.Sentence;
import org.translint.language.Token;

/**
 * How long sentences are, in letters of an alphabet: a Chinese character says as much as three, a
 * kana as two. Comparable across languages but for a ratio that each pair of texts has of its own.
 */
public final class TextLength {

  private TextLength() {}

  /** The length of some sentences. */
  public static double of(List<Sentence> sentences) {
    double length = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        length += 1;
        for (int i = 0; i < token.text().length(); i++) {
          length += weight(UnicodeScript.of(token.text().charAt(i)));
        }
      }
    }
    return length;
  }

  private static double weight(UnicodeScript script) {
    return switch (script) {
      case HAN -> 3;
      case HIRAGANA, KATAKANA, HANGUL -> 2;
      default -> 1;
    };
  }
}
