package org.translint.check.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.translint.check.Analysis;
import org.translint.language.ArabicLetters;
import org.translint.language.CommonWords;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.LetterModel;
import org.translint.language.Proclitics;
import org.translint.language.Sentence;
import org.translint.language.Token;

/**
 * The words of an article in a script without capitals, and how likely each word of the language is
 * to stand in it. Words are without vowel signs throughout.
 */
final class CaselessWords {

  /** As many words as an article of the usual length has. */
  private static final double WORDS_OF_AN_ARTICLE = 300;

  private static final String FEMININE = "ة";
  private static final int MOST_SIGHTINGS = 5;

  /** The logarithm of how likely any word is to stand at a place of an article, at most. */
  static final double LIKELIEST = Math.log(MOST_SIGHTINGS / WORDS_OF_AN_ARTICLE);

  private static final double STEM_OF_ARTICLE = Math.log(1 / (2 * WORDS_OF_AN_ARTICLE));

  /** Flattens the head of the list of common words, which is of function words. */
  private static final double FIRST_RANK = 300;

  /** A word of the news is as frequent as one of this rank. */
  private static final int RANK_OF_NEWS = 600;

  private static final double COMMON_WORD = -0.5;
  private static final double COMMON_STEM = -1.5;
  private static final double INFLECTED = -2;
  private static final double INFLECTED_OF_ARTICLE = STEM_OF_ARTICLE - 2;
  private static final int SHORTEST_STEM = 3;
  private static final int SURE_STEM = 4;
  private static final double RARE_WORD = -14;

  /** Per letter: the mean of common words. What looks less like them is as much rarer. */
  private static final double USUAL_LETTER = -2.0;

  private static final double MOST_UNUSUAL = -5;
  private static final double WEIGHT_OF_LETTERS = 3;

  /** How the common words of a language are spelt; learnt once. */
  private static final Map<String, LetterModel> LETTERS = new ConcurrentHashMap<>();

  private final Dictionary dictionary;
  private final Proclitics proclitics;
  private final CommonWords common;
  private final LetterModel letters;
  private final Set<String> news;
  private final Set<String> suffixes;
  private final Set<String> pronouns;
  private final Set<String> borrowed;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> stems = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();

  CaselessWords(Analysis article) {
    String code = LanguageTags.base(article.language());
    dictionary = article.dictionary();
    proclitics = new Proclitics(code);
    common = CommonWords.of(code);
    letters = LETTERS.computeIfAbsent(code, c -> new LetterModel(common.words()));
    news = DataFile.setIfPresent("language/" + code + "/news-words.txt");
    suffixes = DataFile.setIfPresent("language/" + code + "/suffixes.txt");
    pronouns = DataFile.setIfPresent("language/" + code + "/pronouns.txt");
    borrowed = DataFile.setIfPresent("language/" + code + "/loan-words.txt");
    for (Sentence sentence : article.ownSentences()) {
      for (Token token : sentence.words()) {
        String word = ArabicLetters.plain(token.text());
        counts.merge(word, 1, Integer::sum);
        stems.add(word);
        stems.addAll(proclitics.rests(word));
      }
    }
  }

  /** How often the article has exactly this word. */
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  boolean isKnown(String word) {
    return known.computeIfAbsent(word, dictionary::knows);
  }

  /** Whether a looser dictionary has the word. */
  boolean isPerhapsKnown(String word) {
    return dictionary.mayKnow(word);
  }

  /** Whether it is frequent in news, with whatever is joined to it. */
  boolean isNews(String word) {
    return news.contains(word) || proclitics.rests(word).stream().anyMatch(news::contains);
  }

  /** Whether it ends as words with a pronoun do. */
  boolean hasPronoun(String word) {
    return pronouns.stream().anyMatch(word::endsWith);
  }

  /** Whether a word is among the common ones of the language. */
  boolean isCommon(String word) {
    return rank(word).isPresent();
  }

  /** Whether the article has a word, or the language commonly, with whatever is joined to it. */
  boolean isExpected(String word) {
    return stems.contains(word)
        || isCommon(word)
        || proclitics.rests(word).stream().anyMatch(rest -> stems.contains(rest) || isCommon(rest));
  }

  /** Whether it is among the so many most common ones. */
  boolean isAmongFirst(int many, String word) {
    OptionalInt rank = common.rank(word);
    return rank.isPresent() && rank.getAsInt() < many;
  }

  /** The article's proclitics. */
  Proclitics proclitics() {
    return proclitics;
  }

  /** The logarithm of how likely a known word is to stand at a place of the article. */
  double logProbability(String word) {
    int sightings = count(word);
    if (sightings > 0) {
      return Math.log(Math.min(sightings, MOST_SIGHTINGS) / WORDS_OF_AN_ARTICLE);
    }
    List<String> rests = proclitics.rests(word);
    if (rests.stream().anyMatch(stems::contains)) {
      return STEM_OF_ARTICLE;
    }
    OptionalInt rank = rank(word);
    if (rank.isPresent()) {
      return byRank(rank.getAsInt()) + COMMON_WORD;
    }
    OptionalInt stem = rests.stream().map(this::rank).flatMapToInt(OptionalInt::stream).min();
    if (stem.isPresent()) {
      return byRank(stem.getAsInt()) + COMMON_STEM;
    }
    Set<String> uninflected = uninflected(word, rests);
    if (uninflected.stream().anyMatch(s -> s.length() >= SURE_STEM && stems.contains(s))) {
      return INFLECTED_OF_ARTICLE;
    }
    if (uninflected.stream().anyMatch(s -> rank(s).isPresent())) {
      return byRank(2 * RANK_OF_NEWS) + INFLECTED;
    }
    double unusual = letters.logProbability(word) / word.length() - USUAL_LETTER;
    return RARE_WORD + Math.max(MOST_UNUSUAL, Math.min(0, unusual * WEIGHT_OF_LETTERS));
  }

  private OptionalInt rank(String word) {
    OptionalInt rank = common.rank(word);
    boolean byNews = news.contains(word) && rank.orElse(Integer.MAX_VALUE) > RANK_OF_NEWS;
    return byNews ? OptionalInt.of(RANK_OF_NEWS) : rank;
  }

  /** Whether it is a borrowed word, with whatever is joined to it. */
  boolean isBorrowed(String word) {
    List<String> rests = proclitics.rests(word);
    return borrowed.contains(word)
        || rests.stream().anyMatch(borrowed::contains)
        || uninflected(word, rests).stream().anyMatch(borrowed::contains);
  }

  /** What a word is without an ending, and with the ending of the feminine instead. */
  private Set<String> uninflected(String word, List<String> rests) {
    Set<String> found = new HashSet<>();
    for (String form : Stream.concat(Stream.of(word), rests.stream()).toList()) {
      for (String suffix : suffixes) {
        if (form.endsWith(suffix) && form.length() - suffix.length() >= SHORTEST_STEM) {
          String stem = form.substring(0, form.length() - suffix.length());
          found.add(stem);
          found.add(stem + FEMININE);
        }
      }
    }
    return found;
  }

  private static double byRank(int rank) {
    return -Math.log(rank + FIRST_RANK);
  }
}
