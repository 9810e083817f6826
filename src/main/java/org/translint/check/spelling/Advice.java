package org.translint.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.translint.check.Analysis;
import org.translint.language.Dictionary;
import org.translint.language.SpellingDistance;

/**
 * Proposes what the unknown words of one article were meant to be: by likeness, by how usual a word
 * is, and by whether the article has it elsewhere. Used by one thread at a time.
 */
final class Advice {

  private static final int MOST = 5;

  /** In UTF-16 units: what is longer is no word, and dear to compare. */
  private static final int LONGEST = 40;

  /** What a step of {@link Dictionary#frequency} weighs against {@link SpellingDistance}. */
  private static final double FREQUENCY_WEIGHT = 0.05;

  private static final double IN_ARTICLE = 0.25;

  /** Few lose a space. */
  private static final double LOST_SPACE = 0.45;

  /** A word that is farther is not what was meant. */
  private static final double FARTHEST = 2.4;

  /** A word that is farther must be the dictionary's idea, not the article's. */
  private static final double FARTHEST_OF_ARTICLE = 1.3;

  /** In the units of {@link SpellingDistance}, and steps of frequency. */
  private static final double LIGHT_SLIP = 0.75;

  private static final double SLIP = 1;
  private static final int USUAL = 8;

  private final Dictionary dictionary;
  private final ArticleWords words;
  private final RunOns runOns;
  private final SpellingDistance distance;
  private final Map<String, Suggestions> given = new HashMap<>();

  Advice(Analysis article, ArticleWords words) {
    this.dictionary = article.dictionary();
    this.words = words;
    runOns = new RunOns(article.language(), dictionary);
    distance = SpellingDistance.of(article.language());
  }

  /** The suggestions for a word, most likely first, at most five. */
  Suggestions on(String word) {
    return given.computeIfAbsent(word, this::suggest);
  }

  private Suggestions suggest(String word) {
    if (word.length() > LONGEST) {
      return Suggestions.ranked(word, List.of());
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Stream<String> candidates =
        Stream.of(
                dictionary.suggest(word).stream(), runOns.parted(lower).stream(), ofArticle(lower))
            .flatMap(stream -> stream);
    Map<String, Double> prices = new HashMap<>();
    candidates
        .map(candidate -> Suggestions.inCaseOf(word, candidate))
        .filter(candidate -> !candidate.equals(word) && between(word, candidate) <= FARTHEST)
        .forEach(candidate -> prices.computeIfAbsent(candidate, c -> unlikeliness(word, c)));
    List<String> best =
        prices.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return Suggestions.ranked(word, best);
  }

  /** The article's own words that are near, of those that the dictionary has. */
  private Stream<String> ofArticle(String lower) {
    return words.distinct().stream()
        .filter(other -> Math.abs(other.length() - lower.length()) <= 1)
        .filter(other -> other.codePointAt(0) == lower.codePointAt(0))
        .filter(other -> distance.between(lower, other) <= FARTHEST_OF_ARTICLE)
        .filter(other -> !other.equals(lower) && dictionary.knows(other));
  }

  private double unlikeliness(String word, String candidate) {
    double price = between(word, candidate);
    double bonus = isInArticle(word, candidate) ? IN_ARTICLE : 0;
    return price - FREQUENCY_WEIGHT * frequency(candidate) - bonus;
  }

  private boolean isInArticle(String word, String candidate) {
    return !candidate.equalsIgnoreCase(word) && words.count(candidate) > 0;
  }

  private double between(String word, String candidate) {
    double space = candidate.indexOf(' ') < 0 ? 0 : LOST_SPACE;
    return space + distance.between(word, candidate);
  }

  /** Of two words, that of the rarer. */
  private int frequency(String candidate) {
    return Stream.of(candidate.split(" ")).mapToInt(dictionary::frequency).min().orElse(0);
  }

  /** How much a word is like the first suggestion for it. */
  Resemblance resemblance(String word) {
    Suggestions suggestions = on(word);
    if (suggestions.isEmpty()) {
      return Resemblance.NONE;
    }
    String best = suggestions.best();
    return Resemblance.of(
        word.length(), between(word, best), frequency(best), isInArticle(word, best));
  }

  /** Whether a word that could be made is a slip all the same: a light one, for a usual word. */
  boolean isPlainSlip(String word) {
    if (resemblance(word) != Resemblance.STRONG || isJoined(word)) {
      return false;
    }
    String best = on(word).best();
    double price = between(word, best);
    return price < LIGHT_SLIP || (price < SLIP && frequency(best) >= USUAL);
  }

  /** Whether the first suggestion only has a hyphen or a space that the word lacks. */
  private boolean isJoined(String word) {
    String best = on(word).best();
    return best.replaceAll("[ '-]", "").equalsIgnoreCase(word);
  }

  /** Whether the first suggestion only has another capitalisation. */
  boolean isOtherCase(String word) {
    return !on(word).isEmpty() && on(word).best().equalsIgnoreCase(word);
  }
}
