package org.translint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * Writes the words of a language without their grammatical gender, roughly: good for telling
 * whether two sentences may differ in nothing else, not for reading. Immutable.
 *
 * <p>The data are {@code check/gender/LANGUAGE.tsv}: a form and what it becomes. A form is a word,
 * an ending ({@code *ée}), a beginning ({@code ت*}), or letters wherever they stand ({@code *她*}).
 */
final class GenderFold {

  /** In UTF-16 units: what an ending or a beginning must leave over to be one. */
  private static final int SHORTEST_STEM = 2;

  private static final GenderFold NONE = new GenderFold(List.of());
  private static final Map<String, GenderFold> ALL = new ConcurrentHashMap<>();

  private final Map<String, String> words = new HashMap<>();
  private final List<Part> endings = new ArrayList<>();
  private final List<Part> beginnings = new ArrayList<>();
  private final List<Part> anywhere = new ArrayList<>();

  /** Letters, and those that take their place. */
  private record Part(String from, String to) {}

  private GenderFold(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      String form = cells[0];
      Part part = new Part(plain(form.replace("*", "")), plain(cells[1]));
      boolean isEnding = form.startsWith("*");
      boolean isBeginning = form.endsWith("*");
      if (isEnding && isBeginning) {
        anywhere.add(part);
      } else if (isEnding) {
        endings.add(part);
      } else if (isBeginning) {
        beginnings.add(part);
      } else {
        words.put(part.from(), part.to());
      }
    }
    Comparator<Part> longestFirst = Comparator.comparingInt(part -> -part.from().length());
    List.of(endings, beginnings, anywhere).forEach(parts -> parts.sort(longestFirst));
  }

  /** That of a language; one that changes nothing where there are no data. */
  static GenderFold of(String tag) {
    return ALL.computeIfAbsent(
        LanguageTags.base(tag),
        language ->
            DataFile.find("check/gender/" + language + ".tsv").map(GenderFold::new).orElse(NONE));
  }

  /** A word that is folded by {@link SentenceFold#withoutMarks} already. */
  String fold(String word) {
    String whole = words.get(word);
    if (whole != null) {
      return whole;
    }
    String folded = word;
    for (Part part : anywhere) {
      folded = folded.replace(part.from(), part.to());
    }
    String before = folded;
    String start =
        longest(beginnings, folded, before::startsWith)
            .map(part -> part.to() + before.substring(part.from().length()))
            .orElse(folded);
    return longest(endings, start, start::endsWith)
        .map(part -> start.substring(0, start.length() - part.from().length()) + part.to())
        .orElse(start);
  }

  private static Optional<Part> longest(List<Part> parts, String word, Predicate<String> stands) {
    return parts.stream()
        .filter(part -> word.length() >= part.from().length() + SHORTEST_STEM)
        .filter(part -> stands.test(part.from()))
        .findFirst();
  }

  private static String plain(String text) {
    return SentenceFold.withoutMarks(text);
  }
}
