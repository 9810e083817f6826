package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.translint.check.Analysis;
import org.translint.language.Dictionary;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.place.Gazetteer;
import org.translint.names.place.PlaceWords;
import org.translint.names.place.Quotation;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/**
 * Finds places that are spelt as another language spells them: the dictionary does not have the
 * spelling, but has a name that sounds alike (Kursk, Koursk); other languages name a place so, and
 * a word that stands before places stands before.
 */
final class SoundAlikePlaces {

  private static final int SHORTEST = 3;

  private final Analysis article;
  private final Dictionary dictionary;
  private final PlaceWords words;
  private final NameKeys keys;

  SoundAlikePlaces(Analysis article, NameKeys keys) {
    this.article = article;
    this.dictionary = article.dictionary();
    this.words = PlaceWords.of(article.language());
    this.keys = keys;
  }

  /**
   * A place in another language's spelling.
   *
   * @param span in the document's text
   * @param right how the article's language spells it
   */
  record Place(Span span, String right) {}

  /** The places, in order. */
  List<Place> find() {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : article.ownSentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (mayBePlace(tokens, i)) {
          Span whole = tokens.get(i).span();
          Span span = new Span(whole.start(), whole.end() - words.cliticLength(tokens.get(i)));
          ownSpelling(span.of(article.text()))
              .ifPresent(right -> places.add(new Place(span, right)));
        }
      }
    }
    return places;
  }

  private boolean mayBePlace(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean more = i + 1 < tokens.size() && isCapitalised(tokens.get(i + 1));
    return isCapitalised(token)
        && token.text().codePoints().skip(1).noneMatch(Character::isUpperCase)
        && words.locate(tokens, i)
        && (!more || words.cliticLength(token) > 0)
        && !Quotation.isTitle(tokens, i, i + 1);
  }

  private static boolean isCapitalised(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  private Optional<String> ownSpelling(String form) {
    boolean isOwn = dictionary.knows(form) || Gazetteer.isOwnRegion(form, article.language());
    if (isOwn || form.length() < SHORTEST || !Gazetteer.isPlaceSomewhere(form)) {
      return Optional.empty();
    }
    return dictionary.suggest(form).stream()
        .filter(this::isProperName)
        .filter(s -> !NameKeys.sameLetters(s, form) && keys.soundAlike(s, form))
        .findFirst();
  }

  private boolean isProperName(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && !dictionary.knows(word.toLowerCase(Locale.ROOT));
  }
}
