package org.translint.check.script;

import java.util.Set;
import org.translint.language.JapaneseWords;

/**
 * What is a word in one Japanese article: what the dictionary has, and the katakana words that the
 * article itself writes elsewhere.
 *
 * @param dictionary of Japanese
 * @param own words of the article
 */
record JapaneseLexicon(JapaneseWords dictionary, Set<String> own) {

  boolean isWord(String text) {
    return own.contains(text) || dictionary.isWord(text);
  }

  /** Whether it is a word or made of words. */
  boolean isReadable(String text) {
    return isWord(text) || dictionary.isCompound(text);
  }
}
