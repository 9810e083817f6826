package org.translint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.config.Settings.DictionaryFile;

/** A language's dictionary with its additional word lists; remembers its suggestions. */
final class Lexicon implements Dictionary {

  private static final int MOST_SUGGESTIONS = 5;
  private static final int LONGEST_WORD = 40;

  /** Lists that were written for what dictionaries of a language lack, whoever brings them. */
  private static final String OWN_LISTS = "org/translint/";

  private final WordSource words;
  private final Set<String> additional;
  private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();

  Lexicon(WordSource words, Set<String> additional) {
    this.words = words;
    this.additional = Set.copyOf(additional);
  }

  /** Loads what {@code info} names; takes a second or so. */
  static Lexicon load(LanguageInfo info) {
    Set<String> additional = new HashSet<>();
    for (String list : info.wordLists()) {
      readWords(list, additional);
    }
    return new Lexicon(bundled(info), additional);
  }

  /**
   * The dictionaries that a user brings for one language; with the bundled one, where there is one
   * and any of them adds to it.
   *
   * @throws DictionaryException if there is something wrong with one of them
   */
  static Lexicon of(String code, List<DictionaryFile> files) throws DictionaryException {
    List<WordSource> sources = new ArrayList<>();
    Set<String> additional = new HashSet<>();
    LanguageInfo info = LanguageInfo.of(code).filter(LanguageInfo::hasDictionary).orElse(null);
    if (info != null && files.stream().anyMatch(DictionaryFile::adds)) {
      info.wordLists().forEach(list -> readWords(list, additional));
      sources.add(bundled(info));
    }
    LanguageInfo.of(code).stream()
        .flatMap(known -> known.wordLists().stream())
        .filter(list -> list.startsWith(OWN_LISTS))
        .forEach(list -> readWords(list, additional));
    for (DictionaryFile file : files) {
      sources.add(HunspellDictionary.read(HunspellFiles.find(file)));
    }
    WordSource words = sources.size() == 1 ? sources.get(0) : new WordSources(sources);
    WordSource formed =
        Affixes.of(code).<WordSource>map(a -> new AffixedWords(words, additional, a)).orElse(words);
    return new Lexicon(formed, additional);
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

  /** Words of LanguageTool's lists: comments after #, tags after / or a tab, phrases of several. */
  private static void readWords(String resource, Set<String> words) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        return;
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader
            .lines()
            .map(line -> line.replaceFirst("[#/\t;].*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(line -> addWords(plain(line), words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
  }

  /** Adds an entry; of a phrase, which may be in another language, only the names. */
  private static void addWords(String entry, Set<String> words) {
    List<String> parts = List.of(entry.split("[ _]+"));
    if (parts.size() == 1) {
      words.add(entry);
      return;
    }
    parts.stream().filter(Lexicon::isCapitalised).forEach(words::add);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String plain(String word) {
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
    return additional.contains(form) || words.has(form);
  }

  @Override
  public List<String> suggest(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of();
    }
    return suggestions.computeIfAbsent(
        plain(word),
        w -> words.similar(w).stream().filter(s -> !s.equals(w)).limit(MOST_SUGGESTIONS).toList());
  }
}
