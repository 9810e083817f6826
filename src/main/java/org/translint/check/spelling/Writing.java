package org.translint.check.spelling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.translint.language.Dictionary;

/**
 * Tells ways of writing a known word that typography minds and spelling does not: a ligature in two
 * letters, a capital without its accent.
 */
final class Writing {

  private Writing() {}

  /** A way of writing. */
  enum Kind {
    LIGATURE,
    BARE_CAPITAL
  }

  /**
   * A known word that is written otherwise.
   *
   * @param kind how it differs
   * @param word as the dictionary has it, in the capitals of the form
   */
  record Known(Kind kind, String word) {}

  /** The known word that a form is another way of writing, or nothing. */
  static Optional<Known> of(String form, Dictionary dictionary, Advice advice) {
    String joined =
        form.replace("oe", "œ").replace("Oe", "Œ").replace("ae", "æ").replace("Ae", "Æ");
    if (!joined.equals(form) && dictionary.knows(joined)) {
      return Optional.of(new Known(Kind.LIGATURE, joined));
    }
    if (!Character.isUpperCase(form.codePointAt(0))) {
      return Optional.empty();
    }
    List<String> words = advice.on(form).words();
    return words.stream()
        .filter(word -> isBareCapitalOf(form, word))
        .findFirst()
        .map(word -> new Known(Kind.BARE_CAPITAL, word));
  }

  /** Whether two words differ in accents only, and only where the form has capitals. */
  private static boolean isBareCapitalOf(String form, String word) {
    if (form.length() != word.length() || !bare(form).equals(bare(word))) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      boolean same = form.charAt(i) == word.charAt(i);
      if (!same && !Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
