package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/** Finds the same word twice in succession where the language does not double it. */
public final class DoubledWord implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("doubled-word", Category.DUPLICATION, Maturity.STABLE);

  /** Kana that short are repeated for their sound: ドキドキ, シャンシャン. */
  private static final int LONGEST_SOUND = 3;

  private static final double NEVER_CONFIDENCE = 0.97;
  private static final double OTHER_CONFIDENCE = 0.85;

  private final Map<String, Optional<DoubledWords>> languages = new ConcurrentHashMap<>();
  private final Map<String, DoubledEndings> endings = new ConcurrentHashMap<>();
  private final List<String> hyphenating = DataFile.lines("check/hygiene/hyphenated-doubling.txt");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String language = sentences.get(i).language();
      List<Token> tokens = upToNextLine(article.text(), sentences, i);
      languages
          .computeIfAbsent(language, DoubledWords::of)
          .ifPresent(words -> check(article.text(), tokens, words, language, findings));
      endings
          .computeIfAbsent(language, DoubledEndings::of)
          .in(article.text(), sentences.get(i).span())
          .stream()
          .filter(span -> findings.stream().noneMatch(other -> other.span().overlaps(span)))
          .forEach(span -> findings.add(ofEnding(article.text(), span)));
    }
    return findings;
  }

  /** The tokens of a sentence, with the first of the next where a wrapped line may lie between. */
  private static List<Token> upToNextLine(String text, List<Sentence> sentences, int i) {
    Sentence sentence = sentences.get(i);
    if (i + 1 == sentences.size()) {
      return sentence.tokens();
    }
    Sentence next = sentences.get(i + 1);
    String between = text.substring(sentence.span().end(), next.span().start());
    if (next.tokens().isEmpty() || between.chars().filter(c -> c == '\n').count() > 1) {
      return sentence.tokens();
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.add(next.tokens().get(0));
    return tokens;
  }

  private void check(
      String text,
      List<Token> tokens,
      DoubledWords words,
      String language,
      List<Finding> findings) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!isRepeated(text, tokens, i)) {
        continue;
      }
      int end = endOfRun(text, tokens, i);
      if (end == i + 1 && isFault(tokens, i, words)) {
        findings.add(finding(tokens.get(i), tokens.get(end), words, language));
      }
      i = end;
    }
  }

  private static boolean isRepeated(String text, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    Token second = tokens.get(i + 1);
    return first.isWord()
        && second.isWord()
        && DoubledWords.key(first).equals(DoubledWords.key(second))
        && text.substring(first.span().end(), second.span().start())
            .codePoints()
            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The last place of a repeated word; one that stands three times is a chant, not a slip. */
  private static int endOfRun(String text, List<Token> tokens, int start) {
    int end = start + 1;
    while (end + 1 < tokens.size() && isRepeated(text, tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean isFault(List<Token> tokens, int i, DoubledWords words) {
    Token first = tokens.get(i);
    Token second = tokens.get(i + 1);
    // Duran Duran, de De Gaulle; WHO who, US us.
    boolean name = second.isCapitalised() || isAcronym(first);
    if (name || words.allows(tokens, i)) {
      return false;
    }
    return words.isNeverDoubled(first)
        || (length(first) > 1 && (areApart(first, second) || !isSound(first)));
  }

  private static boolean areApart(Token first, Token second) {
    return first.span().end() < second.span().start();
  }

  private static boolean isAcronym(Token token) {
    return length(token) > 1 && token.text().codePoints().allMatch(Character::isUpperCase);
  }

  private static boolean isSound(Token token) {
    return length(token) <= LONGEST_SOUND
        && token.text().codePoints().noneMatch(Character::isIdeographic);
  }

  private static int length(Token token) {
    return token.text().codePointCount(0, token.text().length());
  }

  private static Finding ofEnding(String text, Span span) {
    String once = text.substring(span.start(), span.start() + span.length() / 2);
    return Finding.of(
            INFO, Severity.MINOR, NEVER_CONFIDENCE, span, Messages.say("doubled-word.twice", once))
        .withSuggestions(List.of(once), Applicability.UNSAFE);
  }

  private Finding finding(Token first, Token second, DoubledWords words, String language) {
    Span span = new Span(first.span().start(), second.span().end());
    boolean never = words.isNeverDoubled(first);
    if (!never && hyphenating.contains(LanguageTags.base(language))) {
      String joined = first.text() + '-' + second.text();
      return Finding.of(
              INFO,
              Severity.MINOR,
              OTHER_CONFIDENCE,
              span,
              Messages.say("doubled-word.no-hyphen", first.text(), joined))
          .withSuggestions(List.of(joined, first.text()), Applicability.UNSAFE);
    }
    boolean safe = never && areApart(first, second);
    return Finding.of(
            INFO,
            Severity.MINOR,
            never ? NEVER_CONFIDENCE : OTHER_CONFIDENCE,
            span,
            Messages.say("doubled-word.twice", first.text()))
        .withSuggestions(List.of(first.text()), safe ? Applicability.SAFE : Applicability.UNSAFE);
  }
}
