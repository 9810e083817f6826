package org.translint.check.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.check.spelling.Suspicion.Level;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;

/**
 * Weighs unknown words where the dictionary lacks many words: a word must stand once, and be one
 * edit from a word that the article has, or else be a slip by its looks.
 */
final class WeakSuspicion {

  private static final int SHORTEST = 5;
  private static final int SHORTEST_SLIP = 6;

  /** Chance seldom makes two words of this length alike. */
  private static final int LONG = 9;

  private final Dictionary dictionary;
  private final Set<String> prefixes;
  private final Set<String> suffixes;
  private final ArticleWords words;
  private final QuotedWords quotedWords;

  WeakSuspicion(Analysis article, ArticleWords words, QuotedWords quotedWords) {
    this.words = words;
    this.quotedWords = quotedWords;
    String language = "language/" + LanguageTags.base(article.language());
    dictionary = article.dictionary();
    prefixes = DataFile.setIfPresent(language + "/native-prefixes.txt");
    suffixes = DataFile.setIfPresent(language + "/native-suffixes.txt");
  }

  /** Whether the dictionary of a language is known to lack many words. */
  static boolean concerns(String language) {
    return DataFile.lines("check/spelling/weak-dictionaries.txt")
        .contains(LanguageTags.base(language));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How suspicious a form is; nothing where it is left alone. */
  Optional<Level> of(UnknownForm form) {
    boolean initial = form.role() == UnknownForm.Role.INITIAL;
    boolean ordinary = form.role() == UnknownForm.Role.ORDINARY;
    if (!ordinary && (!initial || mayBeName(form))) {
      return Optional.empty();
    }
    Optional<Level> weak = initial ? Optional.empty() : Optional.of(Level.LOW);
    if (form.text().length() < SHORTEST || count(form) > 1 || quotedWords.isForeign(form)) {
      return weak;
    }
    Suggestions suggestions = Suggestions.of(form.text(), dictionary);
    if (suggestions.near(form.text()).anyMatch(word -> words.count(word) > 0)) {
      return Optional.of(Level.HIGH);
    }
    return isSlip(form.text(), suggestions) ? Optional.of(Level.MIDDLE) : weak;
  }

  private boolean mayBeName(UnknownForm form) {
    return words.isCapitalisedInside(form.text())
        || form.hasCapitalisedNeighbour(1)
        || count(form) > 1
        || !Suggestions.of(form.text(), dictionary).isNear();
  }

  /** Whether a word looks like one of the language's own that was mistyped, and not like a loan. */
  private boolean isSlip(String word, Suggestions suggestions) {
    if (word.length() < SHORTEST_SLIP) {
      return false;
    }
    return Suggestions.isTypedTwice(word, dictionary)
        || suggestions
            .near(word)
            .anyMatch(
                near ->
                    word.length() >= LONG
                        || hasNativeAffix(folded(word))
                        || Suggestions.isSwap(folded(word), folded(near)));
  }

  private boolean hasNativeAffix(String word) {
    return prefixes.stream().anyMatch(word::startsWith)
        || suffixes.stream().anyMatch(word::endsWith);
  }

  private int count(UnknownForm form) {
    return words.count(form.text());
  }
}
