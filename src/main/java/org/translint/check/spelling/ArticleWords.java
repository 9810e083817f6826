package org.translint.check.spelling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.language.Sentence;
import org.translint.language.Token;

/**
 * The words of an article, and of its source where it has one. Capitals make no difference, but
 * where it says so. Used by one thread at a time.
 */
final class ArticleWords {

  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** In letters. */
  private static final int LONG = 6;

  private final Analysis article;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private @Nullable Set<String> source;
  private @Nullable SourceSounds sourceSounds;

  ArticleWords(Analysis article) {
    this.article = article;
    for (Sentence sentence : article.ownSentences()) {
      boolean first = true;
      for (Token token : sentence.words()) {
        counts.merge(folded(token.text()), 1, Integer::sum);
        countParts(token.text());
        if (!first && token.isCapitalised()) {
          capitalised.add(token.text());
        }
        first = false;
      }
    }
  }

  /** The parts of a compound are words too. */
  private void countParts(String word) {
    String[] parts = HYPHEN.split(word);
    if (parts.length > 1) {
      Arrays.stream(parts).forEach(part -> counts.merge(folded(part), 1, Integer::sum));
    }
  }

  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How often the article has a word. */
  int count(String word) {
    return counts.getOrDefault(folded(word), 0);
  }

  /** The words, in lower case, each once. */
  Set<String> distinct() {
    return counts.keySet();
  }

  /** Whether the article has the very form, with its capital, inside a sentence. */
  boolean isCapitalisedInside(String word) {
    return capitalised.contains(word);
  }

  /** Whether the source has the word as it is; a long one also as a part of another. */
  boolean isInSource(String word) {
    String form = folded(word);
    return source().contains(form)
        || (form.length() >= LONG && source().stream().anyMatch(other -> other.contains(form)));
  }

  /** Whether the source has a word that sounds like it. */
  boolean soundsLikeSource(String word) {
    return sourceSounds().have(word);
  }

  /** Whether the source has a name that is written the same but for its script. */
  boolean isNameOfSourceAsItIs(String word) {
    return sourceSounds().haveNameAsItIs(word);
  }

  /** Whether the source has a name of the same consonants. */
  boolean isNameOfSource(String word) {
    return sourceSounds().haveName(word);
  }

  private SourceSounds sourceSounds() {
    if (sourceSounds == null) {
      sourceSounds = new SourceSounds(source(), namesOfSource());
    }
    return sourceSounds;
  }

  private Set<String> source() {
    if (source == null) {
      source = wordsOfSource().map(ArticleWords::folded).collect(Collectors.toSet());
    }
    return source;
  }

  private Set<String> namesOfSource() {
    return wordsOfSource()
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.toSet());
  }

  private Stream<String> wordsOfSource() {
    return article.alignment().sentences().stream()
        .flatMap(passage -> passage.source().stream())
        .flatMap(sentence -> sentence.words().stream())
        .map(Token::text);
  }
}
