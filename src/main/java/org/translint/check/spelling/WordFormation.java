package org.translint.check.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;

/**
 * Knows the words that a language makes as it needs them, which no dictionary can have: with a
 * prefix or a suffix that goes with any word, or of two words. Forms are in lower case.
 */
final class WordFormation {

  /** In letters. */
  /** Two words are never longer; a run of letters that is would take ages to try. */
  private static final int LONGEST_COMPOUND = 60;

  private static final int SHORTEST_BASE = 4;

  private static final int SHORTEST_PART = 3;

  private static final int RAREST_BASE = 4;

  /** Rarer words make no compounds of the moment, and short ones come out of many slips. */
  private static final int RAREST_PART = 8;

  private final Dictionary dictionary;
  private final Set<String> prefixes;
  private final Set<String> suffixes;
  private final boolean compounds;

  /** Of a language (BCP 47) with its dictionary. */
  WordFormation(String language, Dictionary dictionary) {
    String code = LanguageTags.base(language);
    this.dictionary = dictionary;
    prefixes = DataFile.setIfPresent("language/" + code + "/prefixes.txt");
    suffixes = DataFile.setIfPresent("language/" + code + "/suffixes.txt");
    compounds = DataFile.lines("language/compounding.txt").contains(code);
  }

  /** Whether a part before a hyphen is a prefix ({@code franco} in {@code franco-ukrainien}). */
  boolean isPrefix(String part) {
    return prefixes.contains(part.toLowerCase(Locale.ROOT));
  }

  /** Whether the language makes the form of words that it has. */
  boolean explains(String form) {
    return hasPrefix(form) || hasSuffix(form) || isCompound(form);
  }

  private boolean hasPrefix(String form) {
    return prefixes.stream()
        .filter(form::startsWith)
        .map(prefix -> form.substring(prefix.length()))
        .anyMatch(this::isBase);
  }

  private boolean hasSuffix(String form) {
    return suffixes.stream()
        .filter(form::endsWith)
        .map(suffix -> form.substring(0, form.length() - suffix.length()))
        .anyMatch(this::isBase);
  }

  private boolean isBase(String base) {
    return base.length() >= SHORTEST_BASE
        && dictionary.knows(base)
        && dictionary.frequency(base) >= RAREST_BASE;
  }

  private boolean isCompound(String form) {
    if (!compounds || form.length() > LONGEST_COMPOUND) {
      return false;
    }
    for (int i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
      List<String> parts = List.of(form.substring(0, i), form.substring(i));
      boolean longEnough = parts.stream().anyMatch(part -> part.length() >= SHORTEST_BASE);
      if (longEnough && parts.stream().allMatch(this::isPart)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(String part) {
    return dictionary.knows(part) && dictionary.frequency(part) >= RAREST_PART;
  }
}
