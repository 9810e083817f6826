package org.translint.language.pattern;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;

/**
 * The words of sentences as LanguageTool cuts and tags them: those that stand there and those that
 * they are forms of, folded. Used by one thread.
 */
final class SentenceWords {

  private final Map<String, BitSet> sentences = new HashMap<>();
  private int count;

  /**
   * The words of all sentences of {@code paragraphs}.
   *
   * @throws IOException if the language's own data cannot be read
   */
  static SentenceWords of(Language language, Collection<String> paragraphs) throws IOException {
    SentenceWords words = new SentenceWords();
    for (String paragraph : paragraphs) {
      for (String sentence : language.getSentenceTokenizer().tokenize(paragraph)) {
        List<String> tokens = language.getWordTokenizer().tokenize(sentence);
        words.add(language, tokens);
        List<String> cleaned = cleaned(language, tokens);
        if (!cleaned.equals(tokens)) {
          words.add(language, cleaned);
        }
        words.count++;
      }
    }
    return words;
  }

  /** Adds to {@code found} the numbers of the sentences that a word stands in. */
  void find(String word, BitSet found) {
    BitSet places = sentences.get(word);
    if (places != null) {
      found.or(places);
    }
  }

  /** Without soft hyphens and what else the engine passes over. */
  private static List<String> cleaned(Language language, List<String> tokens) {
    return tokens.stream()
        .map(token -> language.getIgnoredCharactersRegex().matcher(token).replaceAll(""))
        .toList();
  }

  private void add(Language language, List<String> tokens) throws IOException {
    tokens.forEach(this::add);
    for (AnalyzedTokenReadings readings : language.getTagger().tag(new ArrayList<>(tokens))) {
      add(readings.getToken());
      for (AnalyzedToken reading : readings) {
        String lemma = reading.getLemma();
        if (lemma != null) {
          add(lemma);
        }
      }
    }
  }

  private void add(String word) {
    sentences.computeIfAbsent(fold(word), w -> new BitSet()).set(count);
  }

  /**
   * Folds case, letter by letter as {@link String#equalsIgnoreCase} compares, and both kinds of
   * apostrophe.
   */
  static String fold(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char letter = letters[i];
      letters[i] = letter == '’' ? '\'' : Character.toLowerCase(Character.toUpperCase(letter));
    }
    return new String(letters);
  }
}
