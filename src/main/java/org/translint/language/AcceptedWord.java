package org.translint.language;

import java.util.Locale;

/**
 * A word or phrase that a newsroom accepts.
 *
 * @param form as it is written, in NFC
 * @param language BCP 47 tag; empty where it is accepted in all languages
 * @param isBeginning whether everything that begins so is accepted
 */
public record AcceptedWord(String form, String language, boolean isBeginning) {

  /** What a form ends with that stands for all that begin so. */
  static final String ALL_THAT_BEGIN = "*";

  /** The word that {@code text} means; an asterisk at its end stands for any ending. */
  public static AcceptedWord of(String text, String language) {
    boolean isBeginning = text.endsWith(ALL_THAT_BEGIN);
    String form = isBeginning ? text.substring(0, text.length() - ALL_THAT_BEGIN.length()) : text;
    return new AcceptedWord(form, language, isBeginning);
  }

  /** Whether it is of several words. */
  boolean isPhrase() {
    return form.codePoints().anyMatch(Character::isWhitespace);
  }

  /** The form with straight apostrophes and plain hyphens and spaces, of the same length. */
  static String plain(String text) {
    return text.replace('’', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .replace('\n', ' ');
  }

  /** The form as it begins a sentence. */
  static String capitalised(String form) {
    int end = form.isEmpty() ? 0 : Character.charCount(form.codePointAt(0));
    return form.substring(0, end).toUpperCase(Locale.ROOT) + form.substring(end);
  }
}
