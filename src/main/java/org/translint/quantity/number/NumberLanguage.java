package org.translint.quantity.number;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.LanguageTags;

/**
 * How a language writes numbers; made once per language.
 *
 * @param lexicon its words of numbers
 * @param figures reads its digits
 * @param prefixes whether particles are written together with the number behind them
 * @param han whether numbers are spelled in Han characters
 */
record NumberLanguage(Lexicon lexicon, FigureReader figures, boolean prefixes, boolean han) {

  private static final Map<String, NumberLanguage> MADE = new ConcurrentHashMap<>();
  private static final Set<String> HAN = Set.of("zh", "ja", "yue");

  /** Of a BCP 47 tag. */
  static NumberLanguage of(String language) {
    return MADE.computeIfAbsent(language, NumberLanguage::make);
  }

  private static NumberLanguage make(String language) {
    String base = LanguageTags.base(language);
    boolean han = HAN.contains(base);
    boolean arabic = base.equals("ar");
    Lexicon lexicon = han ? HanWords.read(base) : new SpelledNumbers(language, arabic).lexicon();
    return new NumberLanguage(lexicon, new FigureReader(language), arabic, han);
  }
}
