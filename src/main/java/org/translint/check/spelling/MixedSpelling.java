package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.Sentence;
import org.translint.language.Token;

/**
 * Finds articles that spell some words in one way and some in the other, where a language has two
 * ways that are both right: colour and favor, maître and connaitre.
 *
 * <p>Capitalised words are left out: names keep their spelling.
 */
public final class MixedSpelling implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("mixed-spelling", Category.SPELLING, Maturity.STABLE);
  private static final double CONFIDENCE = 0.7;

  /** A word of the article and how it is spelled. */
  private record Use(Token token, Varieties.Spelling spelling) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    Varieties varieties = Varieties.of(article.language());
    List<Finding> findings = new ArrayList<>();
    if (!varieties.isEmpty()) {
      groups(article, varieties).values().forEach(uses -> look(article, uses, findings));
    }
    return findings;
  }

  /** The uses of each group, in the order of the article. */
  private static Map<String, List<Use>> groups(Analysis article, Varieties varieties) {
    Map<String, List<Use>> groups = new TreeMap<>();
    for (Sentence sentence : article.ownSentences()) {
      for (Token token : sentence.words()) {
        if (!token.isCapitalised()) {
          varieties
              .spelling(token.text(), article.dictionary())
              .ifPresent(
                  spelling ->
                      groups
                          .computeIfAbsent(spelling.group(), group -> new ArrayList<>())
                          .add(new Use(token, spelling)));
        }
      }
    }
    return groups;
  }

  /** Tells of the first word in the way that the article prefers less. */
  private static void look(Analysis article, List<Use> uses, List<Finding> findings) {
    List<Use> first = uses.stream().filter(use -> use.spelling().isFirst()).toList();
    List<Use> second = uses.stream().filter(use -> !use.spelling().isFirst()).toList();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    boolean firstPreferred =
        first.size() == second.size()
            ? uses.get(0).spelling().isFirst()
            : first.size() > second.size();
    Use preferred = (firstPreferred ? first : second).get(0);
    Use odd = (firstPreferred ? second : first).get(0);
    String message =
        Messages.say(
            "mixed-spelling.found",
            odd.token().text(),
            preferred.token().text(),
            odd.spelling().other());
    findings.add(
        Finding.of(INFO, Severity.NEUTRAL, CONFIDENCE, odd.token().span(), message)
            .withSuggestions(List.of(odd.spelling().other()), Fix.Applicability.UNSAFE)
            .withRelated(List.of(new Related(article.document(), preferred.token().span()))));
  }
}
