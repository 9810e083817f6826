package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.Geography;
import org.translint.names.NameLanguage;
import org.translint.names.NameWord;
import org.translint.names.Title;
import org.translint.names.Vocabulary;
import org.translint.text.Span;

/** Finds the parts of names in a translation whose script has capitals. */
final class CasedParts implements PartFinder {

  private final NameLanguage language;
  private final Vocabulary vocabulary;
  private final Geography geography;

  CasedParts(NameLanguage language, Vocabulary vocabulary, Geography geography) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.geography = geography;
  }

  @Override
  public List<TargetPart> find(Bitext bitext) {
    List<TargetPart> parts = new ArrayList<>();
    for (int i = 0; i < bitext.targetSentences().size(); i++) {
      add(bitext.targetSentences().get(i), i, bitext.targetBeads().get(i), parts);
    }
    return parts;
  }

  private void add(Sentence sentence, int number, int bead, List<TargetPart> parts) {
    List<Token> tokens = sentence.tokens();
    boolean headline = Vocabulary.isHeadline(sentence);
    boolean open = false;
    Title title = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String bare = withoutTail(vocabulary.bare(token.text()));
      Title here = language.title(bare).orElse(null);
      if (here != null) {
        title = here;
        open = false;
      } else if (isCapitalised(token, bare)) {
        boolean atStart = headline || Vocabulary.isStart(sentence, i);
        Span span = new Span(token.span().start(), token.span().start() + bare.length());
        parts.add(
            new TargetPart(
                NameWord.plainApostrophes(bare),
                span,
                number,
                bead,
                open,
                isOrdinary(bare, atStart),
                atStart,
                title));
        open = bare.length() == token.text().length();
      } else if (!isInside(token)) {
        open = false;
        title = keepsTitle(token) ? title : null;
      }
    }
  }

  /**
   * A word up to a hyphen after which it goes on small, a dash without spaces or an ending, or to a
   * colon.
   */
  private static String withoutTail(String word) {
    for (int i = 1; i + 1 < word.length(); i++) {
      if (word.charAt(i) == ':') {
        return word.substring(0, i);
      }
      if (word.charAt(i) == '-' && Character.isLowerCase(word.codePointAt(i + 1))) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  private static boolean isCapitalised(Token token, String bare) {
    return token.isWord()
        && token.isCapitalised()
        && bare.codePointCount(0, bare.length()) > 1
        && !bare.equals(bare.toUpperCase(Locale.ROOT));
  }

  private boolean isOrdinary(String word, boolean atStart) {
    return vocabulary.isOrdinary(word)
        || geography.isNoPerson(word)
        || (atStart && !vocabulary.mayBeNameAtStart(word));
  }

  private boolean isInside(Token token) {
    return token.text().equals(".")
        || Scripts.joinsNameParts(token.text())
        || (token.isWord() && language.particles().contains(token.text()));
  }

  /** Whether a title may stand before this small word and a name: « le ministre grec Samaras ». */
  private static boolean keepsTitle(@Nullable Token token) {
    return token != null && token.isWord();
  }
}
