package org.translint.check.grammar;

import static org.translint.language.GrammarRules.Decision.NEUTRAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Severity;
import org.translint.language.GrammarMatch;
import org.translint.language.GrammarRules.Decision;
import org.translint.language.Sentence;
import org.translint.language.Token;

/** Makes findings of what the grammar engine says, each check its own categories. */
final class EngineFindings {

  private static final double CONFIDENCE_OF_SURE = 0.9;
  private static final double CONFIDENCE = 0.7;
  private static final double CONFIDENCE_OF_NEUTRAL = 0.3;

  private EngineFindings() {}

  /** The engine's matches whose category is one of {@code categories}, as findings of a check. */
  static List<Finding> of(CheckInfo check, Set<Category> categories, Analysis article) {
    List<Finding> findings = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (GrammarMatch match : article.grammar()) {
      Category category =
          Category.ofPath(match.verdict().category())
              .orElseThrow(() -> new IllegalStateException("no category of " + match.rule()));
      if (categories.contains(category)) {
        Decision decision = isAboutName(match, category, article) ? NEUTRAL : decisionOf(match);
        findings.add(finding(check, category, match, decision));
        if (match.verdict().decision() == Decision.ONCE) {
          once.add(match.rule());
        }
      }
    }
    return Repeated.joined(findings, once, article.document());
  }

  private static Decision decisionOf(GrammarMatch match) {
    return match.verdict().decision();
  }

  private static Finding finding(
      CheckInfo check, Category category, GrammarMatch match, Decision decision) {
    return Finding.of(
            check,
            decision == NEUTRAL ? Severity.NEUTRAL : Severity.MINOR,
            confidence(decision),
            match.span(),
            match.message())
        .withRule(match.rule(), category)
        .withSuggestions(match.suggestions(), Fix.Applicability.UNSAFE);
  }

  private static double confidence(Decision decision) {
    return switch (decision) {
      case SURE, ONCE -> CONFIDENCE_OF_SURE;
      case ON -> CONFIDENCE;
      case NEUTRAL, OFF -> CONFIDENCE_OF_NEUTRAL;
    };
  }

  /**
   * Whether a match speaks of a name: the engine guesses its gender, number and first sound, and is
   * wrong more often than not. A name that the dictionary has (Los, Hill) shows by its capital
   * after the first word of the match only.
   */
  private static boolean isAboutName(GrammarMatch match, Category category, Analysis article) {
    if (category != Category.GRAMMAR) {
      return false;
    }
    for (Sentence sentence : article.ownSentences()) {
      if (sentence.span().overlaps(match.span())) {
        return sentence.words().stream()
            .filter(token -> token.span().overlaps(match.span()))
            .filter(Token::isCapitalised)
            .anyMatch(
                token ->
                    !article.dictionary().knows(token.text())
                        || (match.verdict().commonWordsOnly()
                            && token.span().start() > match.span().start()));
      }
    }
    return false;
  }
}
