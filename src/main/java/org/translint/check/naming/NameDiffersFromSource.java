package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.names.NameCluster;
import org.translint.names.SourceEvidence;
import org.translint.text.Span;

/** Finds names that the translation spells throughout as its source does not. */
public final class NameDiffersFromSource implements TranslationCheck {

  private final CheckInfo info =
      CheckPages.info("name-differs-from-source", Category.MISTRANSLATION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<Finding> findings = new ArrayList<>();
    for (NameCluster cluster : translation.names()) {
      SourceEvidence evidence = cluster.source();
      if (cluster.isAstray() && evidence != null) {
        add(cluster, evidence, findings);
      }
    }
    return findings;
  }

  private void add(NameCluster cluster, SourceEvidence evidence, List<Finding> findings) {
    NameGroup group = cluster.group();
    String right = String.valueOf(group.preferred());
    List<Related> there = List.of(new Related(evidence.document(), evidence.places().get(0)));
    for (NameGroup.Variant variant : group.variants()) {
      String message =
          Messages.say("name-differs-from-source.form", evidence.name(), variant.text(), right);
      for (Span span : variant.spans()) {
        findings.add(
            Finding.of(info, cluster.severity(), 0.9, span, message)
                .withSuggestions(List.of(right), Applicability.SAFE)
                .withGroup(group.group())
                .withRelated(there));
      }
    }
  }
}
