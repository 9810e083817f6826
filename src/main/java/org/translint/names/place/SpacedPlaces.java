package org.translint.names.place;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.language.Dictionary;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/** Finds places in languages that put spaces between words: one to six words in a row. */
final class SpacedPlaces {

  private static final int MOST_WORDS = 6;
  private static final int SHORTEST = 3;
  private static final int NEAR = 3;

  /** What Arabic writes together with the word behind it; the article too. */
  private static final Pattern PROCLITICS = Pattern.compile("[وف]?(?:ال|لل|[بلك](?:ال)?)?");

  private final String text;
  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Dictionary dictionary;
  private final boolean arabic;

  SpacedPlaces(
      String text, String language, Gazetteer gazetteer, PlaceWords words, Dictionary dictionary) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.words = words;
    this.dictionary = dictionary;
    this.arabic = LanguageTags.isWrittenIn(language, UScript.ARABIC);
  }

  /** The places that a sentence names, {@code number} being its own in the article. */
  List<PlaceMention> find(int number, Sentence sentence) {
    List<PlaceMention> mentions = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Found found = mayBegin(tokens.get(at)) ? longest(tokens, at) : null;
      if (found == null) {
        formerAt(tokens.get(at), number).ifPresent(mentions::add);
        at++;
        continue;
      }
      if (!isPartOfName(tokens, at, found.end) && !isOrdinary(found, tokens, at)) {
        mentions.add(
            new PlaceMention(
                found.span,
                found.span.of(text),
                found.form,
                number,
                words.locate(tokens, at),
                isFormer(tokens, at)));
      }
      at = found.end;
    }
    return mentions;
  }

  /** The place in a compound that calls its name old: ex-Birmanie. */
  private Optional<PlaceMention> formerAt(Token token, int number) {
    int hyphen = token.text().indexOf('-');
    if (hyphen < 0 || !words.former().contains(PlaceWords.plain(token).substring(0, hyphen))) {
      return Optional.empty();
    }
    Span span = new Span(token.span().start() + hyphen + 1, token.span().end());
    return span.isEmpty()
        ? Optional.empty()
        : at(span, 0).map(f -> new PlaceMention(span, span.of(text), f.form, number, false, true));
  }

  /** A form: its letters in the text, and the token behind it. */
  private record Found(Span span, int end, PlaceForm form) {}

  private boolean mayBegin(Token token) {
    return token.isWord() && (arabic || token.isCapitalised());
  }

  private @Nullable Found longest(List<Token> tokens, int at) {
    int most = at;
    while (most < Math.min(tokens.size(), at + MOST_WORDS) && tokens.get(most).isWord()) {
      most++;
    }
    for (int end = most; end > at; end--) {
      Token last = tokens.get(end - 1);
      if (!arabic && end > at + 1 && !last.isCapitalised()) {
        continue;
      }
      Span span =
          new Span(tokens.get(at).span().start(), last.span().end() - words.cliticLength(last));
      if (span.length() > 2 * gazetteer.longest()) {
        continue;
      }
      Found found = arabic ? arabicAt(span, end) : at(span, end).orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Optional<Found> at(Span span, int end) {
    if (span.length() < SHORTEST) {
      return Optional.empty();
    }
    return gazetteer.find(span.of(text)).map(form -> new Found(span, end, form));
  }

  /** Looks with as little taken from the beginning as possible, but never with the article. */
  private @Nullable Found arabicAt(Span span, int end) {
    String form = span.of(text);
    Matcher proclitics = PROCLITICS.matcher(form);
    int most = proclitics.lookingAt() ? proclitics.end() : 0;
    for (int length : most > 1 ? new int[] {0, 1, 2, most} : new int[] {0, most}) {
      boolean keepsArticle = form.startsWith("ال", length);
      if (length <= most && !keepsArticle) {
        Optional<Found> found = at(new Span(span.start() + length, span.end()), end);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return null;
  }

  /** Whether the next word on either side shows that the place is part of another name. */
  private boolean isPartOfName(List<Token> tokens, int start, int end) {
    boolean open = words.cliticLength(tokens.get(end - 1)) == 0;
    boolean after = open && end < tokens.size() && isCapital(tokens.get(end));
    return after || isNameBefore(tokens, start) || Quotation.isTitle(tokens, start, end);
  }

  private boolean isNameBefore(List<Token> tokens, int start) {
    if (start == 0) {
      return false;
    }
    Token before = tokens.get(start - 1);
    boolean hyphen = before.text().equals("-") || before.text().equals("&");
    boolean begins = start == 1 && dictionary.knows(before.text().toLowerCase(Locale.ROOT));
    return hyphen || (isCapital(before) && !begins && !isElided(before));
  }

  private static boolean isElided(Token token) {
    return token.text().endsWith("'") || token.text().endsWith("’");
  }

  private static boolean isCapital(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  /** Whether a foreign form is a word of the language: it says nothing then. */
  private boolean isOrdinary(Found found, List<Token> tokens, int at) {
    return found.form.isForeign()
        && (!dictionary.equals(Dictionary.ALL_KNOWING)
            && dictionary.knows(tokens.get(at).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isFormer(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(tokens.size(), at + NEAR); i++) {
      if (i != at && words.former().contains(PlaceWords.plain(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }
}
