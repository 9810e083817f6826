package org.translint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.text.Span;

/**
 * Reads sentences and phrases of one language as stems, so that hyphens, elided articles and
 * endings do not matter: {@code Banques-centrales} reads as {@code banque centrale} does, {@code
 * l’État} as {@code État}.
 *
 * <p>Thread-safe.
 */
public final class Stems {

  private static final Pattern PART = Pattern.compile("[^-\u2010\u2011]+");

  private final String language;
  private final Stemmer stemmer;

  public Stems(String language) {
    this.language = language;
    this.stemmer = Stemmer.of(language);
  }

  /** The stems of a sentence, in order. */
  public List<Stem> of(Sentence sentence) {
    return of(sentence.tokens());
  }

  /** The stems of a phrase, in order; spans are into {@code phrase}. */
  public List<Stem> of(String phrase) {
    return of(new Tokenizer(language).tokens(phrase, new Span(0, phrase.length())));
  }

  private List<Stem> of(List<Token> tokens) {
    List<Stem> stems = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    for (Token token : tokens) {
      if (!isElided(token)) {
        add(token, known, stems);
      }
    }
    return stems;
  }

  private static boolean isElided(Token token) {
    return token.isWord() && token.text().length() > 1 && "'’".indexOf(last(token.text())) >= 0;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private void add(Token token, Map<String, String> known, List<Stem> stems) {
    boolean hasParts = token.isWord() || token.kind() == Token.Kind.NUMBER;
    Matcher part = PART.matcher(token.text());
    if (!hasParts || !part.find()) {
      stems.add(new Stem(token.text(), token.text(), token.span(), false));
      return;
    }
    do {
      String text = part.group();
      int start = token.span().start();
      Span span = new Span(start + part.start(), start + part.end());
      stems.add(new Stem(known.computeIfAbsent(text, stemmer::stem), text, span, token.isWord()));
    } while (part.find());
  }
}
