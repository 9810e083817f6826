package org.translint.quantity.number;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the words of numbers are compared: lower case, without the marks that Arabic may leave out.
 */
final class Forms {

  static final String HYPHENS = "-\u2010\u2011";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\-\u2010\u2011'’]+");

  private Forms() {}

  /** Whether a hyphen stands at {@code at}. */
  static boolean isHyphen(String text, int at) {
    return at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0;
  }

  /** A word as the lexicon has it. */
  static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
        case 'ى' -> key.append('ي');
        case '\u0640', '\u00AD' -> {}
        default -> {
          if (c < '\u064B' || c > '\u0652') {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }

  /** The words of a form, parted as a text's are. */
  static List<String> words(String form) {
    return BETWEEN_WORDS
        .splitAsStream(form.strip())
        .map(Forms::key)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
