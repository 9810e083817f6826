package org.translint.read.bilingual;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.text.Document;

/** Names for the articles of one file, each of which is given once. Used by one thread. */
final class Records {

  private static final Pattern ABSOLUTE = Pattern.compile("/|\\\\|[A-Za-z]:[/\\\\]|file:");

  private final Set<String> given = new HashSet<>();

  /**
   * A name for the next article: what the file calls it, or else its number.
   *
   * @param said by the file, or null
   * @param number of the article in the file, from 1
   */
  String next(@Nullable String said, int number) {
    String wanted = said == null || said.isBlank() ? String.valueOf(number) : shown(said.strip());
    String name = wanted;
    for (int i = 2; !given.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  /** Of a file somewhere on the machine of whoever made this one, its name alone. */
  private static String shown(String said) {
    if (!ABSOLUTE.matcher(said).lookingAt()) {
      return said;
    }
    String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? said : name;
  }

  /** The language that a file names, as a BCP 47 tag; unknown where it names none that exists. */
  static String language(@Nullable String said) {
    if (said == null) {
      return Document.UNKNOWN_LANGUAGE;
    }
    String tag = said.strip();
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '@' && tag.charAt(end) != '.') {
      end++;
    }
    return LanguageCodes.canonical(tag.substring(0, end)).orElse(Document.UNKNOWN_LANGUAGE);
  }
}
