package org.translint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.java.sen.SenFactory;
import net.java.sen.StringTagger;
import net.java.sen.dictionary.Token;

/**
 * Which strings are words of Japanese, by the IPA dictionary that the grammar engine brings.
 *
 * <p>Thread-safe; the dictionary is loaded when it is first asked.
 */
public final class JapaneseWords {

  private static final Object LOCK = new Object();
  private static final String UNKNOWN = "未知語";
  private static final String PROPER = "固有名詞";
  private static final String NUMERAL = "名詞-数";
  private static final String COUNTER = "助数詞";

  /** One for all: its tables are large, and the tagger holds a state while it works. */
  private static final class Shared {
    static final StringTagger TAGGER = SenFactory.getStringTagger(null, false);

    private Shared() {}
  }

  /**
   * A piece of a text.
   *
   * @param length in UTF-16 units
   * @param kind the part of speech in the dictionary's words
   */
  private record Piece(int length, String kind) {
    boolean isKnown() {
      return !kind.startsWith(UNKNOWN);
    }
  }

  /** Whether the whole string is one word of the dictionary. */
  public boolean isWord(String text) {
    List<Piece> pieces = pieces(text);
    return pieces.size() == 1 && pieces.get(0).isKnown();
  }

  /** Whether the whole string is one word that names neither a person nor a place. */
  public boolean isCommonWord(String text) {
    List<Piece> pieces = pieces(text);
    return pieces.size() == 1 && pieces.get(0).isKnown() && !pieces.get(0).kind().contains(PROPER);
  }

  /** Whether the string is made of several words of the dictionary, none of one letter. */
  public boolean isCompound(String text) {
    List<Piece> pieces = pieces(text);
    return pieces.size() > 1 && pieces.stream().allMatch(p -> p.isKnown() && p.length() > 1);
  }

  /** Whether the string is a numeral with what it counts: 二人. */
  public boolean isCount(String text) {
    List<Piece> pieces = pieces(text);
    return pieces.size() == 2
        && pieces.get(0).kind().startsWith(NUMERAL)
        && pieces.get(1).kind().contains(COUNTER);
  }

  private static List<Piece> pieces(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    synchronized (LOCK) {
      try {
        Shared.TAGGER.analyze(text, tokens);
      } catch (IOException e) {
        throw new UncheckedIOException("the dictionary of Japanese cannot be read", e);
      }
      for (Token token : tokens) {
        pieces.add(new Piece(token.getLength(), token.getMorpheme().getPartOfSpeech()));
      }
    }
    return pieces;
  }
}
