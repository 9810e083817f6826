package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.rules.HouseRule;
import org.translint.text.Block;

/** Finds what the newsroom's own rules find. */
public final class HouseRuleFault implements DocumentCheck {

  /** A rule does what it says; whether it is right in every sentence, nobody has measured. */
  private static final double CONFIDENCE = 0.9;

  private final CheckInfo info = CheckPages.info("house-rule", Category.STYLE, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (HouseRule rule : article.houseRules().about(article.language())) {
      for (Block block : article.document().blocks()) {
        if (block.kind() != Block.Kind.CODE) {
          for (HouseRule.Match match : rule.in(block.span().of(article.text()))) {
            findings.add(finding(rule, match, block.span().start()));
          }
        }
      }
    }
    return findings;
  }

  private Finding finding(HouseRule rule, HouseRule.Match match, int shift) {
    Finding finding =
        Finding.of(
                info,
                rule.rule().severity(),
                CONFIDENCE,
                match.span().shift(shift),
                rule.rule().message())
            .withRule(rule.rule().id(), rule.rule().category());
    String replacement = match.replacement();
    return replacement == null
        ? finding
        : finding.withSuggestions(
            List.of(replacement), rule.rule().isSafe() ? Applicability.SAFE : Applicability.UNSAFE);
  }
}
