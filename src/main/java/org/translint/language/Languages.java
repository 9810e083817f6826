package org.translint.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What translint has loaded of each language. Thread-safe; everything is loaded on first use. */
public final class Languages {

  private final Map<String, Boolean> supported = new ConcurrentHashMap<>();
  private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<String, Optional<GrammarEngine>> engines = new ConcurrentHashMap<>();
  private final LanguageIdentifier identifier = new LanguageIdentifier();

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
        code -> supported().stream().anyMatch(info -> info.code().equals(code)));
  }

  /** The dictionary of a language; for one without, {@link Dictionary#ALL_KNOWING}. */
  public Dictionary dictionary(String tag) {
    return dictionaries.computeIfAbsent(
        LanguageTags.base(tag),
        code ->
            LanguageInfo.of(code)
                .filter(LanguageInfo::hasDictionary)
                .<Dictionary>map(info -> Lexicon.load(info, this::dictionary))
                .orElse(Dictionary.ALL_KNOWING));
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
