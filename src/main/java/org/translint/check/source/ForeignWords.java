package org.translint.check.source;

import org.translint.check.Analysis;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;

/**
 * Tells the ordinary words of the source's language from what a translation may keep: names, and
 * words of its own language. Immutable.
 */
final class ForeignWords {

  private final String language;
  private final String sourceLanguage;
  private final Dictionary dictionary;
  private final Dictionary sourceDictionary;

  ForeignWords(Analysis translation, Analysis source) {
    language = translation.language();
    sourceLanguage = source.language();
    dictionary = translation.dictionary();
    sourceDictionary = source.dictionary();
  }

  /** Whether a unit is such a word, out of place in the translation. */
  boolean has(Unit unit) {
    if (!unit.isWord() || unit.isCapitalised() || !isLetterOf(sourceLanguage, unit)) {
      return false;
    }
    return sourceDictionary.knows(unit.key())
        && (!isLetterOf(language, unit)
            || dictionary.equals(Dictionary.ALL_KNOWING)
            || !dictionary.knows(unit.key()));
  }

  /**
   * Whether a unit is such a word for sure: it is in another script, or there is a dictionary to
   * tell. Malay and Indonesian have none and share many sentences.
   */
  boolean hasForSure(Unit unit) {
    boolean isTold =
        !dictionary.equals(Dictionary.ALL_KNOWING)
            || !sourceDictionary.equals(Dictionary.ALL_KNOWING);
    return has(unit) && (isTold || !isLetterOf(language, unit));
  }

  private static boolean isLetterOf(String language, Unit unit) {
    return LanguageTags.hasLetter(language, unit.key().codePointAt(0));
  }
}
