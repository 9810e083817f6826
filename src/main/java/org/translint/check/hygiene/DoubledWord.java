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
  private final List<String> hyphenating = DataFile.lines("check/hygiene/hyphenated-doubling.txt");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      languages
          .computeIfAbsent(sentence.language(), DoubledWords::of)
          .ifPresent(words -> check(article.text(), sentence, words, findings));
    }
    return findings;
  }

  private void check(String text, Sentence sentence, DoubledWords words, List<Finding> findings) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!isRepeated(text, tokens, i)) {
        continue;
      }
      boolean more = i + 2 < tokens.size() && isRepeated(text, tokens, i + 1);
      if (more) {
        i = endOfRun(text, tokens, i);
      } else if (isFault(tokens, i, words)) {
        findings.add(finding(tokens.get(i), tokens.get(i + 1), words, sentence.language()));
      }
    }
  }

  private static boolean isRepeated(String text, List<Token> tokens, int i) {
    Token first = tokens.get(i);
    Token second = tokens.get(i + 1);
    return first.isWord()
        && second.isWord()
        && DoubledWords.key(first).equals(DoubledWords.key(second))
        && text.substring(first.span().end(), second.span().start()).isBlank();
  }

  /** The last place but one of a word that stands three times or more: a chant, not a slip. */
  private static int endOfRun(String text, List<Token> tokens, int start) {
    int i = start;
    while (i + 1 < tokens.size() && isRepeated(text, tokens, i)) {
      i++;
    }
    return i;
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
