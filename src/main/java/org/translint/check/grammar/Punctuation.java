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

/** Finds faults of punctuation by the grammar engine. */
public final class Punctuation implements DocumentCheck, EngineCheck {

  private static final CheckInfo INFO =
      CheckPages.info("punctuation", Category.PUNCTUATION, Maturity.STABLE);
  private static final Set<Category> CATEGORIES = Set.of(Category.PUNCTUATION);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    return EngineFindings.of(INFO, CATEGORIES, article);
  }
}
