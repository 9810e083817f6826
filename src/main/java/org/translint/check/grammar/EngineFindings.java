package org.translint.check.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.translint.text.Span;

/** Makes findings of what the grammar engine says, each check its own categories. */
final class EngineFindings {

  private static final double CONFIDENCE = 0.7;
  private static final double CONFIDENCE_OF_NEUTRAL = 0.3;

  private static final Set<Decision> COUNTING = EnumSet.of(Decision.ON, Decision.ONCE);

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
        boolean counts =
            COUNTING.contains(match.verdict().decision())
                && !(category == Category.GRAMMAR && isAboutForeignName(match.span(), article));
        findings.add(finding(check, category, match, counts));
        if (match.verdict().decision() == Decision.ONCE) {
          once.add(match.rule());
        }
      }
    }
    return Repeated.joined(findings, once, article.document());
  }

  private static Finding finding(
      CheckInfo check, Category category, GrammarMatch match, boolean counts) {
    return Finding.of(
            check,
            counts ? Severity.MINOR : Severity.NEUTRAL,
            counts ? CONFIDENCE : CONFIDENCE_OF_NEUTRAL,
            match.span(),
            match.message())
        .withRule(match.rule(), category)
        .withSuggestions(match.suggestions(), Fix.Applicability.UNSAFE);
  }

  /**
   * Whether a match speaks of a name that the dictionary does not have: the engine guesses its
   * gender, number and first sound, and is wrong more often than not.
   */
  private static boolean isAboutForeignName(Span span, Analysis article) {
    for (Sentence sentence : article.ownSentences()) {
      if (sentence.span().overlaps(span)) {
        return sentence.words().stream()
            .filter(token -> token.span().overlaps(span))
            .filter(Token::isCapitalised)
            .anyMatch(token -> !article.dictionary().knows(token.text()));
      }
    }
    return false;
  }
}
