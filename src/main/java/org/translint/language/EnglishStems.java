package org.translint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Krovetz's stemmer (R. Krovetz, "Viewing Morphology as an Inference Process", 1993), which Lucene
 * offers for streams of tokens alone. Thread-safe.
 */
final class EnglishStems {

  private EnglishStems() {}

  /** The stem of a word in lower case. */
  static String stem(String word) {
    try (SingleWord words = new SingleWord(word);
        KStemFilter stems = new KStemFilter(words)) {
      stems.reset();
      stems.incrementToken();
      return stems.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of one token. */
  private static final class SingleWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;
    private boolean isRead;

    SingleWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (isRead) {
        return false;
      }
      isRead = true;
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
