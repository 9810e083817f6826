package org.translint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.translint.config.Settings.DictionaryFile;
import org.translint.text.TextMemo;

/** A language's dictionary with its additional word lists; remembers its suggestions. */
final class Lexicon implements Dictionary {

  private static final int MOST_SUGGESTIONS = 5;
  private static final int LONGEST_WORD = 40;

  /** What a step of frequency weighs against {@link SpellingDistance}. */
  private static final double FREQUENCY_WEIGHT = 0.05;

  /** Lists that were written for what dictionaries of a language lack, whoever brings them. */
  private static final String OWN_LISTS = "org/translint/";

  private final WordSource words;
  private final WordLists additional;
  private final SpellingDistance distance;
  private final Supplier<List<Dictionary>> lenders;
  private final TextMemo<List<String>> suggestions = new TextMemo<>(this::likely);
  private final TextMemo<Boolean> borrowed = new TextMemo<>(this::mayLend);

  private Lexicon(
      WordSource words,
      WordLists additional,
      SpellingDistance distance,
      Supplier<List<Dictionary>> lenders) {
    this.words = words;
    this.additional = additional;
    this.distance = distance;
    this.lenders = lenders;
  }

  /**
   * Loads what {@code info} names; takes a second or so.
   *
   * @param dictionaries the dictionary of another language, loaded when a word may be borrowed
   */
  static Lexicon load(LanguageInfo info, Function<String, Dictionary> dictionaries) {
    return new Lexicon(
        Respelt.of(info.code(), bundled(info)),
        WordLists.read(info.wordLists()),
        SpellingDistance.of(info.code()),
        () -> lenders(info.code(), dictionaries));
  }

  /**
   * The dictionaries that a user brings for one language; with the bundled one, where there is one
   * and any of them adds to it.
   *
   * @throws DictionaryException if there is something wrong with one of them
   */
  static Lexicon of(String code, List<DictionaryFile> files) throws DictionaryException {
    List<WordSource> sources = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    LanguageInfo info = LanguageInfo.of(code).filter(LanguageInfo::hasDictionary).orElse(null);
    if (info != null && files.stream().anyMatch(DictionaryFile::adds)) {
      lists.addAll(info.wordLists());
      sources.add(bundled(info));
    }
    LanguageInfo.of(code).stream()
        .flatMap(known -> known.wordLists().stream())
        .filter(list -> list.startsWith(OWN_LISTS))
        .forEach(lists::add);
    for (DictionaryFile file : files) {
      sources.add(HunspellDictionary.read(HunspellFiles.find(file)));
    }
    WordLists additional = WordLists.read(lists);
    WordSource words = sources.size() == 1 ? sources.get(0) : new WordSources(sources);
    WordSource formed =
        Affixes.of(code)
            .<WordSource>map(a -> new AffixedWords(words, additional.words(), a))
            .orElse(words);
    return new Lexicon(Respelt.of(code, formed), additional, SpellingDistance.of(code), List::of);
  }

  private static WordSource bundled(LanguageInfo info) {
    return switch (info.speller()) {
      case MORFOLOGIK -> new MorfologikDictionary(info.dictionaries());
      case HUNSPELL -> new HunspellDictionary(info.dictionaries().get(0));
      case HUNSPELL_AND_TAGGER ->
          new TaggedWordSource(
              new HunspellDictionary(info.dictionaries().get(0)), info.engineCode());
      case NONE -> throw new IllegalArgumentException(info.code() + " has no dictionary");
    };
  }

  private static List<Dictionary> lenders(
      String language, Function<String, Dictionary> dictionaries) {
    return DataFile.rows("language/borrowing.tsv").stream()
        .filter(row -> row.get(0).equals(language))
        .map(row -> dictionaries.apply(row.get(1)))
        .filter(dictionary -> !dictionary.equals(Dictionary.ALL_KNOWING))
        .toList();
  }

  /** A word with straight apostrophes and usual hyphens. */
  static String plain(String word) {
    return word.replace('’', '\'').replace('\u2011', '-').replace('\u2010', '-');
  }

  @Override
  public boolean knows(String word) {
    String plain = plain(word);
    if (plain.isEmpty() || hasForm(plain)) {
      return true;
    }
    int first = plain.codePointAt(0);
    if (!Character.isUpperCase(first)) {
      return false;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    String rest = plain.substring(Character.charCount(first));
    boolean allCapitals = rest.equals(rest.toUpperCase(Locale.ROOT));
    String lowerFirst = Character.toString(Character.toLowerCase(first)) + rest;
    return hasForm(lowerFirst) || (allCapitals && (hasForm(lower) || hasForm(capitalised(lower))));
  }

  @Override
  public boolean mayKnow(String word) {
    return words.mayHave(plain(word));
  }

  private static String capitalised(String lower) {
    int end = Character.charCount(lower.codePointAt(0));
    return lower.substring(0, end).toUpperCase(Locale.ROOT) + lower.substring(end);
  }

  private boolean hasForm(String form) {
    return additional.words().contains(form) || words.has(form);
  }

  @Override
  public List<String> suggest(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    return suggestions.of(plain(word));
  }

  /** A store that counts gives forms in any order; the order of others is their own judgement. */
  private List<String> likely(String word) {
    Stream<String> similar = words.similar(word).stream().filter(s -> !s.equals(word));
    if (words.counts()) {
      similar = similar.sorted(Comparator.comparingDouble(s -> unlikeliness(word, s)));
    }
    return similar.limit(MOST_SUGGESTIONS).toList();
  }

  private double unlikeliness(String word, String suggestion) {
    return distance.between(word, suggestion) - FREQUENCY_WEIGHT * frequency(suggestion);
  }

  @Override
  public int frequency(String word) {
    if (!words.counts()) {
      return USUAL_FREQUENCY;
    }
    String plain = plain(word);
    int own = words.frequency(plain);
    return own > 0 ? own : words.frequency(plain.toLowerCase(Locale.ROOT));
  }

  @Override
  public boolean isBorrowed(String word) {
    return borrowed.of(word);
  }

  private boolean mayLend(String word) {
    return lenders.get().stream().anyMatch(lender -> lender.knows(word));
  }

  @Override
  public boolean isInPhrase(String first, String second) {
    String pair = plain(first) + " " + plain(second);
    return additional.pairs().contains(pair.toLowerCase(Locale.ROOT));
  }
}
