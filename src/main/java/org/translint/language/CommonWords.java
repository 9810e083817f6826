package org.translint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The common words of a language, the most frequent first, as LanguageTool brings them to tell
 * languages apart. Immutable; empty where the list is not on the class path.
 */
public final class CommonWords {

  private static final Map<String, CommonWords> READ = new ConcurrentHashMap<>();

  private final Map<String, Integer> ranks;

  private CommonWords(List<String> words) {
    Map<String, Integer> byRank = new LinkedHashMap<>();
    for (String word : words) {
      byRank.putIfAbsent(word, byRank.size());
    }
    ranks = Collections.unmodifiableMap(byRank);
  }

  /** Those of a language; read once. */
  public static CommonWords of(String tag) {
    return READ.computeIfAbsent(LanguageTags.base(tag), code -> new CommonWords(read(code)));
  }

  private static List<String> read(String code) {
    String resource = "/org/languagetool/resource/" + code + "/common_words.txt";
    try (InputStream in = CommonWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(ArabicLetters::plain)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The words, most frequent first. */
  public Set<String> words() {
    return ranks.keySet();
  }

  /** The place of a word, from 0 for the most frequent; empty where it is not among them. */
  public OptionalInt rank(String word) {
    Integer rank = ranks.get(word);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
