package org.translint.read.bilingual;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.config.LanguageCodes;
import org.translint.text.Document;

/** What bilingual files say of their articles, as translint says it. */
final class Records {

  private static final Pattern ABSOLUTE = Pattern.compile("/|\\\\|[A-Za-z]:[/\\\\]|file:");

  private Records() {}

  /** Of a file somewhere on the machine of whoever made this one, its name alone. */
  static String shown(@Nullable String file) {
    String said = file == null ? "" : file.strip();
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
