package org.translint.check.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * A short list of words of a language, looked for in a text: whole words, or beginnings and endings
 * of them; in languages without spaces between words, strings. Immutable.
 */
final class WordList {

  private static final List<String> UNSPACED = List.of("ja", "zh");

  private final List<String> entries;
  private final List<String> exceptions;
  private final boolean isUnspaced;

  private WordList(String language, List<String> entries, List<String> exceptions) {
    this.entries = List.copyOf(entries);
    this.exceptions = List.copyOf(exceptions);
    isUnspaced = UNSPACED.contains(language);
  }

  /** The list {@code check/source/LANGUAGE/NAME.txt}; nothing where the language has none. */
  static Optional<WordList> of(String tag, String name) {
    String language = LanguageTags.base(tag);
    String path = "check/source/" + language + "/" + name;
    List<String> exceptions = DataFile.find(path + "-exceptions.txt").orElse(List.of());
    return DataFile.find(path + ".txt").map(e -> new WordList(language, e, exceptions));
  }

  /** The first entry that {@code text} has outside of the exceptions. */
  Optional<String> firstIn(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String exception : exceptions) {
      plain = plain.replace(exception, "");
    }
    String searched = plain;
    return entries.stream().filter(entry -> has(searched, entry)).findFirst();
  }

  private boolean has(String text, String entry) {
    if (isUnspaced) {
      return text.contains(entry);
    }
    boolean isEnding = entry.startsWith("*");
    boolean isBeginning = entry.endsWith("*") || entry.endsWith("'");
    String word = entry.replace("*", "");
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = isEnding || at == 0 || !isInWord(text.charAt(at - 1));
      boolean ends = isBeginning || end == text.length() || !isInWord(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '-';
  }
}
