package org.translint.check.grammar;

import java.util.ArrayList;
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

/** Makes findings of what the grammar engine says, each check its own categories. */
final class EngineFindings {

  private static final double CONFIDENCE = 0.7;
  private static final double CONFIDENCE_OF_NEUTRAL = 0.3;

  private EngineFindings() {}

  /** The engine's matches whose category is one of {@code categories}, as findings of a check. */
  static List<Finding> of(CheckInfo check, Set<Category> categories, Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (GrammarMatch match : article.grammar()) {
      Category category =
          Category.ofPath(match.verdict().category())
              .orElseThrow(() -> new IllegalStateException("no category of " + match.rule()));
      if (categories.contains(category)) {
        findings.add(finding(check, category, match));
      }
    }
    return findings;
  }

  private static Finding finding(CheckInfo check, Category category, GrammarMatch match) {
    boolean on = match.verdict().decision() == Decision.ON;
    return Finding.of(
            check,
            on ? Severity.MINOR : Severity.NEUTRAL,
            on ? CONFIDENCE : CONFIDENCE_OF_NEUTRAL,
            match.span(),
            match.message())
        .withRule(match.rule(), category)
        .withSuggestions(match.suggestions(), Fix.Applicability.UNSAFE);
  }
}
