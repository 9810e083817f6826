package org.translint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.config.Settings.DictionaryFile;

/** What translint has loaded of each language. Thread-safe; everything is loaded on first use. */
public final class Languages {

  private final Map<String, Boolean> supported = new ConcurrentHashMap<>();
  private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<String, Optional<GrammarEngine>> engines = new ConcurrentHashMap<>();
  private final LanguageIdentifier identifier = new LanguageIdentifier();
  private final Map<String, Dictionary> own;

  /** With the dictionaries that come with translint alone. */
  public Languages() {
    own = Map.of();
  }

  private Languages(Map<String, Dictionary> own) {
    this.own = Map.copyOf(own);
  }

  /**
   * With dictionaries that the user brings, which are read at once.
   *
   * @throws DictionaryException if there is something wrong with one of them
   */
  public static Languages with(List<DictionaryFile> files) throws DictionaryException {
    Map<String, List<DictionaryFile>> byLanguage = new TreeMap<>();
    for (DictionaryFile file : files) {
      byLanguage
          .computeIfAbsent(LanguageTags.base(file.language()), code -> new ArrayList<>())
          .add(file);
    }
    Map<String, Dictionary> own = new HashMap<>();
    for (Map.Entry<String, List<DictionaryFile>> language : byLanguage.entrySet()) {
      own.put(language.getKey(), Lexicon.of(language.getKey(), language.getValue()));
    }
    return new Languages(own);
  }

  /** The languages whose data is on the class path, and those that need none; by code. */
  public static List<LanguageInfo> supported() {
    return LanguageInfo.all().stream().filter(Languages::isAvailable).toList();
  }

  private static boolean isAvailable(LanguageInfo info) {
    if (info.speller() != LanguageInfo.SpellerKind.NONE) {
      return info.hasDictionary();
    }
    return info.engineCode().isEmpty() || GrammarEngine.isAvailable(info.engineCode());
  }

  /** Whether {@code tag} is of a language that can be checked. */
  public boolean isSupported(String tag) {
    return supported.computeIfAbsent(
        LanguageTags.base(tag),
        code ->
            own.containsKey(code)
                || LanguageInfo.of(code).filter(Languages::isAvailable).isPresent());
  }

  /**
   * Begins to load the grammar engine of a language on other threads, where there is one.
   *
   * @param paragraphs all that it will be asked for, or none where that is not known
   */
  public void prepareGrammar(String tag, List<String> paragraphs) {
    Ahead.load("grammar-" + tag, () -> grammar(tag).ifPresent(e -> e.prepare(paragraphs)));
  }

  /** The dictionary of a language; for one without, {@link Dictionary#ALL_KNOWING}. */
  public Dictionary dictionary(String tag) {
    return dictionaries.computeIfAbsent(
        LanguageTags.base(tag), code -> own.containsKey(code) ? own.get(code) : bundled(code));
  }

  private Dictionary bundled(String code) {
    return LanguageInfo.of(code)
        .filter(LanguageInfo::hasDictionary)
        .<Dictionary>map(info -> Lexicon.load(info, this::dictionary))
        .orElse(Dictionary.ALL_KNOWING);
  }

  /** The grammar engine for a language, where there is one. */
  public Optional<GrammarEngine> grammar(String tag) {
    return engines.computeIfAbsent(
        LanguageTags.base(tag),
        code ->
            LanguageInfo.of(code)
                .filter(info -> !info.engineCode().isEmpty())
                .flatMap(info -> GrammarEngine.load(info.code(), info.engineCode())));
  }

  /** Tells which language a text is in. */
  public LanguageIdentifier identifier() {
    return identifier;
  }
}
