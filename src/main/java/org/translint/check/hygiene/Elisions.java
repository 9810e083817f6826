package org.translint.check.hygiene;

import java.util.Locale;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * The words of a language that lose their last vowel and end in an apostrophe, which is no
 * quotation mark, also where a machine put spaces around it ({@code d ’ un}). Immutable.
 */
final class Elisions {

  private final Set<String> words;

  private Elisions(Set<String> words) {
    this.words = words;
  }

  /** Of {@code language}, BCP 47; most languages have none. */
  static Elisions of(String language) {
    String path = "language/" + LanguageTags.base(language) + "/elisions.txt";
    return new Elisions(DataFile.setIfPresent(path));
  }

  /** Whether what stands at {@code offset} of {@code text} ends such a word. */
  boolean endAt(String text, int offset) {
    if (words.isEmpty()) {
      return false;
    }
    int end = offset;
    while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT) + "'");
  }
}
