package org.translint.check.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.language.DataFile;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Token;
import org.translint.names.sound.NameKeys;

/**
 * Knows when a place is spelt as another language spells it: the dictionary does not have the
 * spelling, but has one that sounds alike (Kursk, Koursk), and a preposition of place stands
 * before.
 */
final class PlaceSpelling {

  private final Dictionary dictionary;
  private final Set<String> prepositions;
  private final NameKeys keys;

  PlaceSpelling(Analysis article, NameKeys keys) {
    this.dictionary = article.dictionary();
    this.keys = keys;
    prepositions =
        DataFile.setIfPresent(
            "language/" + LanguageTags.base(article.language()) + "/place-prepositions.txt");
  }

  /** How the article's language spells the place that {@code form} names, if it is one. */
  Optional<String> of(UnknownForm form) {
    boolean mayBePlace =
        form.role() == UnknownForm.Role.CAPITALISED
            && form.neighbour(-1).filter(this::isPreposition).isPresent()
            && !form.hasCapitalisedNeighbour(1);
    if (!mayBePlace) {
      return Optional.empty();
    }
    return dictionary.suggest(form.text()).stream()
        .filter(this::isProperName)
        .filter(s -> !NameKeys.sameLetters(s, form.text()) && keys.soundAlike(s, form.text()))
        .findFirst();
  }

  private boolean isPreposition(Token token) {
    return prepositions.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isProperName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && !dictionary.knows(word.toLowerCase(Locale.ROOT));
  }
}
