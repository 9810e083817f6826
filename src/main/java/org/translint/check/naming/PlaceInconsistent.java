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
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.LanguageTags;
import org.translint.names.place.PlaceCluster;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/** Finds one country, territory or city under several names in one article. */
public final class PlaceInconsistent implements DocumentCheck {

  private static final double CONFIDENCE = 0.85;

  private final CheckInfo info =
      CheckPages.info("place-inconsistent", Category.INCONSISTENT_USE, CheckInfo.Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (PlaceCluster cluster : article.places()) {
      String preferred = cluster.group().preferred();
      if (preferred != null) {
        addStrayed(article, cluster, preferred, findings);
      }
    }
    return findings;
  }

  /** One finding for each mention that is not in the preferred form. */
  private void addStrayed(
      Analysis article, PlaceCluster cluster, String preferred, List<Finding> findings) {
    NameGroup group = cluster.group();
    List<Related> related =
        group.variants().stream()
            .filter(v -> v.text().equals(preferred))
            .map(v -> new Related(article.document(), v.spans().get(0)))
            .toList();
    for (Variant variant : group.variants()) {
      if (variant.text().equals(preferred)) {
        continue;
      }
      boolean marksAlone = cluster.marksAlone() || sameWord(variant.text(), preferred);
      Severity severity = marksAlone ? Severity.NEUTRAL : Severity.MINOR;
      String message = message(article, group, variant.text(), preferred, marksAlone);
      for (Span span : variant.spans()) {
        findings.add(
            Finding.of(info, severity, CONFIDENCE, span, message)
                .withSuggestions(List.of(preferred), Applicability.UNSAFE)
                .withGroup(group.group())
                .withRelated(related));
      }
    }
  }

  private static boolean sameWord(String one, String other) {
    return Character.isUpperCase(one.codePointAt(0)) && NameKeys.sameLetters(one, other);
  }

  private static String message(
      Analysis article, NameGroup group, String form, String preferred, boolean marksAlone) {
    if (marksAlone) {
      return Messages.say("place-inconsistent.marks", preferred, form);
    }
    String language = LanguageTags.name(article.language(), Messages.language().locale());
    return group.because() == Because.MAJORITY
        ? Messages.say("place-inconsistent.majority", preferred, form)
        : Messages.say("place-inconsistent.convention", preferred, form, language);
  }
}
