package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.names.LedgerDeviation;
import org.translint.names.LedgerFinder;

/** Finds people whom the newsroom's ledger knows under another form than the article's. */
public final class NameNotApproved implements DocumentCheck {

  private final CheckInfo info =
      CheckPages.info("name-not-approved", Category.TERMINOLOGY, CheckInfo.Maturity.STABLE);
  private final LedgerFinder finder = new LedgerFinder();

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (LedgerDeviation deviation :
        finder.find(
            article.document(), article.ownSentences(), article.dictionary(), article.ledger())) {
      findings.add(finding(deviation));
    }
    return findings;
  }

  private Finding finding(LedgerDeviation deviation) {
    String key = deviation.marksAlone() ? "name-not-approved.marks" : "name-not-approved.form";
    String message =
        Messages.say(key, deviation.replacement(), deviation.entry().person(), deviation.written());
    Severity severity = deviation.marksAlone() ? Severity.NEUTRAL : Severity.MAJOR;
    return Finding.of(info, severity, deviation.confidence(), deviation.span(), message)
        .withSuggestions(List.of(deviation.replacement()), Applicability.SAFE);
  }
}
