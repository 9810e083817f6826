package org.translint.names.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Token;

/**
 * The small words around names of places in one language.
 *
 * @param prepositions that stand before places, not before people
 * @param placeWords kinds of places, before a name with a small word between
 * @param former words that introduce another name of the same place
 * @param clitics endings that are no part of a name, with plain apostrophes
 */
public record PlaceWords(
    Set<String> prepositions, Set<String> placeWords, Set<String> former, Set<String> clitics) {

  /** What is known of {@code language}; where it is nothing, the sets are empty. */
  public static PlaceWords of(String language) {
    String base = LanguageTags.base(language);
    return new PlaceWords(
        DataFile.setIfPresent("language/" + base + "/place-prepositions.txt"),
        DataFile.setIfPresent("names/place/" + base + "/place-words.txt"),
        DataFile.setIfPresent("names/place/" + base + "/former.txt"),
        DataFile.setIfPresent("language/" + base + "/clitics.txt"));
  }

  /** The word in lower case, with plain apostrophes. */
  static String plain(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether a word that stands before places stands at {@code at - 1}, or a place word before. */
  public boolean locate(List<Token> tokens, int at) {
    if (at < 1) {
      return false;
    }
    return prepositions.contains(plain(tokens.get(at - 1)))
        || (at > 1
            && tokens.get(at - 1).isWord()
            && !tokens.get(at - 1).isCapitalised()
            && placeWords.contains(plain(tokens.get(at - 2))));
  }

  /** How many UTF-16 units at the end of {@code token} are no part of a name. */
  public int cliticLength(Token token) {
    String word = plain(token);
    return clitics.stream()
        .filter(c -> word.length() > c.length() + 1 && word.endsWith(c))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
