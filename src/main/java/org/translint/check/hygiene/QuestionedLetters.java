package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.text.Span;

/** Finds question marks that a program put where it did not know a letter. Stateless. */
final class QuestionedLetters {

  /**
   * Inside a word that would be hardly a word on one side of it: two whole words lack a space
   * rather than a letter.
   */
  private static final Pattern IN_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}?])(?:\\p{L}\\?\\p{Lu}\\p{Ll}+"
              + "|\\p{L}?\\p{Ll}\\?{1,4}\\p{Ll}[\\p{L}?]*"
              + "|\\p{L}*\\p{Ll}\\?{1,4}\\p{Ll}{1,2}(?![\\p{L}]))");

  /** Whole words, in a row: of a script that the program did not know at all. */
  private static final Pattern WORDS =
      Pattern.compile("(?<![\\p{L}\\p{N}?!])\\?{2,}(?:[ ,.]{1,2}\\?{2,}){1,}(?![?!])");

  private static final Pattern CASED =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}?]+");

  private QuestionedLetters() {}

  /** The places of a text, in order. */
  static List<Damage> find(String text) {
    List<Damage> found = new ArrayList<>();
    for (Pattern pattern : List.of(IN_WORD, WORDS)) {
      boolean isWords = pattern.equals(WORDS);
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        boolean isDamage =
            isWords
                || (CASED.matcher(matcher.group()).matches()
                    && !isInAddress(text, matcher.start()));
        if (isDamage) {
          Span span = new Span(matcher.start(), matcher.end());
          found.add(new Damage(DamageKind.QUESTIONED, span, null, false));
        }
      }
    }
    return found;
  }

  private static boolean isInAddress(String text, int start) {
    return start > 0 && "/.@:=&_-".indexOf(text.charAt(start - 1)) >= 0;
  }
}
