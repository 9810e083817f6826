package org.translint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What lists of words add to a dictionary.
 *
 * @param words single words, and the names in phrases
 * @param pairs neighbours in phrases, with a space between, in lower case
 */
record WordLists(Set<String> words, Set<String> pairs) {

  WordLists {
    words = Set.copyOf(words);
    pairs = Set.copyOf(pairs);
  }

  /** Reads the lists that are on the class path; what is not is left out. */
  static WordLists read(List<String> resources) {
    Set<String> words = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    for (String resource : resources) {
      read(resource, words, pairs);
    }
    return new WordLists(words, pairs);
  }

  /** Words of LanguageTool's lists: comments after #, tags after / or a tab, phrases of several. */
  private static void read(String resource, Set<String> words, Set<String> pairs) {
    try (InputStream in = WordLists.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        return;
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader
            .lines()
            .map(line -> line.replaceFirst("[#/\t;].*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(line -> add(Lexicon.plain(line), words, pairs));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** Adds an entry; of a phrase, which may be in another language, only the names are words. */
  private static void add(String entry, Set<String> words, Set<String> pairs) {
    List<String> parts = List.of(entry.split("[ _]+"));
    if (parts.size() == 1) {
      words.add(entry);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
        words.add(part);
      }
      if (i > 0) {
        pairs.add((parts.get(i - 1) + " " + part).toLowerCase(Locale.ROOT));
      }
    }
  }
}
