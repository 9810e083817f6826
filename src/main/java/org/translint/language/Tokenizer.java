package org.translint.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.translint.text.Span;

/**
 * Cuts text into {@link Token}s: Unicode's word boundaries (UAX 29, with ICU's dictionaries for
 * Chinese, Japanese and others without spaces), then addresses, hyphenated compounds and elided
 * words put right.
 *
 * <p>For one language; not thread-safe, cheap to make.
 */
final class Tokenizer {

  /** Chinese and Japanese marks, which follow an address without a space. */
  private static final String WIDE = "\\u3000-\\u303F\\uFF01\\uFF08\\uFF09\\uFF0C\\uFF1B\\uFF1F";

  // Possessive and bounded, so that neither a long run of letters nor of stops costs more than
  // once.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>«»“”\""
              + WIDE
              + "]*[^\\s<>«»“”\""
              + WIDE
              + ".,;:!?)\\]]"
              + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+"
              + "@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,10}+"
              + "|(?<![\\p{L}\\p{N}&])[@#][\\p{L}\\p{N}_]{2,}+"
              + "|(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,10}(?:"
              + alternatives(DataFile.lines("language/top-level-domains.txt"))
              + ")(?![\\p{L}\\p{N}])(?:/\\S*[\\p{L}\\p{N}/])?");

  private final BreakIterator words;
  private final Set<String> elisions;

  Tokenizer(String language) {
    words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    elisions = DataFile.setIfPresent("language/" + LanguageTags.base(language) + "/elisions.txt");
  }

  private static String alternatives(List<String> literals) {
    return literals.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The tokens of {@code range} of {@code text}, in order; spans are into {@code text}. */
  List<Token> tokens(String text, Span range) {
    List<Token> tokens = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text).region(range.start(), range.end());
    address.useTransparentBounds(true);
    int from = range.start();
    while (address.find()) {
      addWords(text, new Span(from, address.start()), tokens);
      tokens.add(token(Token.Kind.ADDRESS, text, address.start(), address.end()));
      from = address.end();
    }
    addWords(text, new Span(from, range.end()), tokens);
    return tokens;
  }

  private void addWords(String text, Span range, List<Token> tokens) {
    // By UAX 29 a narrow no-break space joins words; in French it parts a word from its mark.
    String part = range.of(text).replace('\u202F', ' ');
    words.setText(part);
    List<Token> raw = new ArrayList<>();
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      Token.Kind kind = kind(words.getRuleStatus());
      int from = range.start() + start;
      int to = range.start() + end;
      if (kind == Token.Kind.WORD) {
        addElided(text, from, to, raw);
      } else if (!isSpace(part.substring(start, end))) {
        raw.add(token(kind, text, from, to));
      }
    }
    join(text, raw, tokens);
  }

  /** White space, no-break spaces too. */
  private static boolean isSpace(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static Token.Kind kind(int status) {
    if (status < BreakIterator.WORD_NONE_LIMIT) {
      return Token.Kind.MARK;
    }
    return status < BreakIterator.WORD_NUMBER_LIMIT ? Token.Kind.NUMBER : Token.Kind.WORD;
  }

  /** Adds a word, its elided beginning as a token of its own. */
  private void addElided(String text, int start, int end, List<Token> raw) {
    for (int i = start + 1; i < end - 1; i++) {
      if (isApostrophe(text.charAt(i)) && isElision(text.substring(start, i))) {
        raw.add(token(Token.Kind.WORD, text, start, i + 1));
        addElided(text, i + 1, end, raw);
        return;
      }
    }
    raw.add(token(Token.Kind.WORD, text, start, end));
  }

  private boolean isElision(String beginning) {
    return elisions.contains(beginning.toLowerCase(Locale.ROOT) + "'");
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Joins hyphenated compounds, and an elided word to an apostrophe that stands apart from it. */
  private void join(String text, List<Token> raw, List<Token> tokens) {
    for (int i = 0; i < raw.size(); i++) {
      Token first = raw.get(i);
      int last = i;
      if (isBody(first)) {
        while (last + 2 < raw.size()
            && isHyphen(raw.get(last + 1))
            && isBody(raw.get(last + 2))
            && touch(raw.get(last), raw.get(last + 1))
            && touch(raw.get(last + 1), raw.get(last + 2))) {
          last += 2;
        }
        boolean elided =
            last == i
                && i + 1 < raw.size()
                && touch(first, raw.get(i + 1))
                && raw.get(i + 1).text().length() == 1
                && isApostrophe(raw.get(i + 1).text().charAt(0))
                && isElision(first.text());
        last = elided ? i + 1 : last;
      }
      if (last == i) {
        tokens.add(first);
      } else {
        boolean number = raw.subList(i, last + 1).stream().anyMatch(Tokenizer::isNumber);
        Token.Kind kind = number ? Token.Kind.NUMBER : Token.Kind.WORD;
        tokens.add(token(kind, text, first.span().start(), raw.get(last).span().end()));
        i = last;
      }
    }
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  private static boolean isBody(Token token) {
    return token.isWord() || isNumber(token);
  }

  private static boolean isHyphen(Token token) {
    return token.text().length() == 1 && "-\u2010\u2011".contains(token.text());
  }

  private static boolean touch(Token left, Token right) {
    return left.span().end() == right.span().start();
  }

  private static Token token(Token.Kind kind, String text, int start, int end) {
    Token.Kind known =
        kind == Token.Kind.WORD
                && text.substring(start, end).codePoints().anyMatch(Character::isDigit)
            ? Token.Kind.NUMBER
            : kind;
    return new Token(known, new Span(start, end), text.substring(start, end));
  }
}
