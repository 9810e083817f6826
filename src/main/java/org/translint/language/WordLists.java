package org.translint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What lists of words add to a dictionary.
 *
 * @param words single words, and the names in phrases
 * @param pairs neighbours in phrases, with a space between, in lower case
 */
record WordLists(Set<String> words, Set<String> pairs) {

  private static final Pattern GAPS = Pattern.compile("[ _]+");

  /** Reads the lists that are on the class path; what is not is left out. */
  static WordLists read(List<String> resources) {
    Set<String> words = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    for (String resource : resources) {
      read(resource, words, pairs);
    }
    // Not Set.copyOf: for sets of this size that takes as long as reading them.
    return new WordLists(Collections.unmodifiableSet(words), Collections.unmodifiableSet(pairs));
  }

  /** Words of LanguageTool's lists: comments after #, tags after / or a tab, phrases of several. */
  private static void read(String resource, Set<String> words, Set<String> pairs) {
    try (InputStream in = WordLists.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        return;
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String entry = line.substring(0, entryEnd(line)).strip();
          if (!entry.isEmpty()) {
            add(Lexicon.plain(entry), words, pairs);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** Where a comment begins, or a tag. By hand: the lists have a hundred thousand lines. */
  private static int entryEnd(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '#' || c == '/' || c == '\t' || c == ';') {
        return i;
      }
    }
    return line.length();
  }

  /** Adds an entry; of a phrase, which may be in another language, only the names are words. */
  private static void add(String entry, Set<String> words, Set<String> pairs) {
    if (entry.indexOf(' ') < 0 && entry.indexOf('_') < 0) {
      words.add(entry);
      return;
    }
    List<String> parts = List.of(GAPS.split(entry));
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
