package org.translint.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.language.Token;

/** What the language's dictionary and the article itself say of single words. */
public final class Vocabulary {

  private final Dictionary dictionary;
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final NameLanguage language;

  /** Gathers which words the article writes small, and which with a capital inside a sentence. */
  public Vocabulary(List<Sentence> sentences, Dictionary dictionary, NameLanguage language) {
    this.dictionary = dictionary;
    this.language = language;
    for (Sentence sentence : sentences) {
      boolean headline = isHeadline(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.isWord() && !token.isCapitalised()) {
          small.add(token.text().toLowerCase(Locale.ROOT));
        } else if (token.isWord() && !headline && !isStart(sentence, i)) {
          capitalised.add(bare(token.text()));
        }
      }
    }
  }

  /** {@code word} without its clitics, with plain apostrophes. */
  public String bare(String word) {
    String plain = NameWord.plainApostrophes(word);
    return plain.substring(0, plain.length() - language.cliticLength(plain));
  }

  /**
   * Whether the sentence is a headline in which most words are capitalised, so that a capital says
   * nothing.
   */
  public static boolean isHeadline(Sentence sentence) {
    List<Token> words = sentence.words();
    long capitals = words.stream().filter(Token::isCapitalised).count();
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return words.size() >= 4 && capitals * 5 >= words.size() * 3L && last.isWord();
  }

  /** Whether the token begins the sentence, or what is quoted or announced in it. */
  public static boolean isStart(Sentence sentence, int token) {
    for (int i = token - 1; i >= 0; i--) {
      Token before = sentence.tokens().get(i);
      if (before.kind() != Token.Kind.MARK) {
        return false;
      }
      if (!before.text().equals(",") && !before.text().equals(")")) {
        return true;
      }
    }
    return true;
  }

  /** Whether there is a dictionary that can say that a word is unknown. */
  public boolean hasDictionary() {
    return dictionary != Dictionary.ALL_KNOWING;
  }

  /** Whether {@code word} is a word of the language that needs no capital. */
  public boolean isOrdinary(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return small.contains(lower) || (hasDictionary() && dictionary.knows(lower));
  }

  /** Whether the dictionary has {@code word} as a name or otherwise. */
  public boolean isKnown(String word) {
    return hasDictionary() && dictionary.knows(word);
  }

  /** Whether a capital at the beginning of a sentence may be that of a name. */
  public boolean mayBeNameAtStart(String word) {
    return capitalised.contains(word)
        || (language.givenNames().contains(word) && !small.contains(word.toLowerCase(Locale.ROOT)))
        || (hasDictionary() && !isOrdinary(word));
  }
}
