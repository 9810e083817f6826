package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;

/** Finds inline codes and placeholders of translation files that the translation does not keep. */
public final class MarkupMismatch implements TranslationCheck {

  private static final CheckInfo INFO =
      CheckPages.info("markup-mismatch", Category.MARKUP, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<MarkedSegment.Pair> pairs =
        MarkedSegment.pairs(
            translation.alignment().paragraphs(), source.document(), translation.document());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      MarkedSegment.Pair pair = pairs.get(i);
      // Of the forms of a plural only the last, for many, is sure to say the number.
      boolean mayLack = i + 1 < pairs.size() && pair.isOfSameSource(pairs.get(i + 1));
      findings.addAll(new CodeComparison(INFO, pair).findings());
      findings.addAll(new PlaceholderComparison(INFO, pair, mayLack).findings());
    }
    return findings;
  }
}
