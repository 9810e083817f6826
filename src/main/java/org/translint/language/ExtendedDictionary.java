package org.translint.language;

import java.util.List;

/**
 * A dictionary that knows the newsroom's own words too. It does not suggest them: they are few, and
 * a slip in one of them is found by the names.
 *
 * @param language of the dictionary
 */
record ExtendedDictionary(Dictionary dictionary, AcceptedWords words, String language)
    implements Dictionary {

  @Override
  public boolean knows(String word) {
    return dictionary.knows(word) || words.accepts(word, language);
  }

  @Override
  public List<String> suggest(String word) {
    return dictionary.suggest(word);
  }

  @Override
  public List<String> phrases() {
    return words.phrases(language);
  }

  @Override
  public boolean mayKnow(String word) {
    return dictionary.mayKnow(word);
  }

  @Override
  public int frequency(String word) {
    return dictionary.frequency(word);
  }

  @Override
  public boolean isBorrowed(String word) {
    return dictionary.isBorrowed(word);
  }

  @Override
  public boolean isInPhrase(String first, String second) {
    return dictionary.isInPhrase(first, second);
  }
}
