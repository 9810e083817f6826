package org.translint.check.grammar;

import java.util.List;
import java.util.Set;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.EngineCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;

/** Finds faults of grammar, and words mistaken for others, by the grammar engine. */
public final class Grammar implements DocumentCheck, EngineCheck {

  private static final CheckInfo INFO =
      CheckPages.info("grammar", Category.GRAMMAR, Maturity.STABLE);
  private static final Set<Category> CATEGORIES = Set.of(Category.GRAMMAR, Category.SPELLING);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    return EngineFindings.of(INFO, CATEGORIES, article);
  }
}
