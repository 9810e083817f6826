package org.translint.check.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.translint.names.NameCluster;
import org.translint.names.sound.NameKeys;
import org.translint.text.Document;
import org.translint.text.Span;

/** Finds one person's name in several spellings in one article. */
public final class NameInconsistent implements DocumentCheck {

  private final CheckInfo info =
      CheckPages.info("name-inconsistent", Category.INCONSISTENT_USE, CheckInfo.Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis article) {
    List<Finding> findings = new ArrayList<>();
    for (NameCluster cluster : article.names()) {
      NameGroup group = cluster.group();
      if (group.variants().size() < 2 || cluster.isAstray()) {
        continue;
      }
      if (group.preferred() == null) {
        undecided(article.document(), cluster).ifPresent(findings::add);
      } else {
        addStrayed(article.document(), cluster, group.preferred(), findings);
      }
    }
    return findings;
  }

  /** One finding for each mention that is not in the preferred form. */
  private void addStrayed(
      Document document, NameCluster cluster, String preferred, List<Finding> findings) {
    NameGroup group = cluster.group();
    List<Related> related = new ArrayList<>(NameEvidence.places(cluster));
    group.variants().stream()
        .filter(v -> v.text().equals(preferred))
        .map(v -> new Related(document, v.spans().get(0)))
        .forEach(related::add);
    Applicability applicability =
        group.because() == Because.LEDGER || group.because() == Because.SOURCE
            ? Applicability.SAFE
            : Applicability.UNSAFE;
    for (Variant variant : group.variants()) {
      if (variant.text().equals(preferred) || cluster.accepts(variant.text())) {
        continue;
      }
      boolean marksAlone = NameKeys.sameLetters(variant.text(), preferred);
      Severity severity = marksAlone ? Severity.NEUTRAL : cluster.severity();
      String message = message(cluster, variant.text(), preferred, marksAlone);
      for (Span span : variant.spans()) {
        findings.add(
            Finding.of(info, severity, cluster.confidence(), span, message)
                .withSuggestions(List.of(preferred), applicability)
                .withGroup(group.group())
                .withRelated(related));
      }
    }
  }

  private static String message(
      NameCluster cluster, String form, String preferred, boolean marksAlone) {
    NameGroup group = cluster.group();
    if (marksAlone) {
      return Messages.say("name-inconsistent.marks", preferred, form);
    }
    if (group.because() == Because.LEDGER) {
      return Messages.say("name-inconsistent.ledger", preferred, form);
    }
    if (cluster.source() != null) {
      return NameEvidence.sentence(cluster)
          + " "
          + Messages.say("name-inconsistent.write", preferred);
    }
    return group.because() == Because.INTRODUCTION
        ? Messages.say("name-inconsistent.introduction", group.name(), form, preferred)
        : Messages.say("name-inconsistent.majority", preferred, form);
  }

  /** The one finding where nothing decides: on the first mention of the second form to appear. */
  private Optional<Finding> undecided(Document document, NameCluster cluster) {
    NameGroup group = cluster.group();
    List<Variant> byPlace = new ArrayList<>(group.variants());
    byPlace.sort(Comparator.comparing(NameInconsistent::first));
    Variant earliest = byPlace.get(0);
    @Nullable Variant second =
        byPlace.stream()
            .skip(1)
            .filter(v -> group.consistent() || !NameKeys.sameLetters(v.text(), earliest.text()))
            .findFirst()
            .orElse(null);
    if (second == null) {
      return Optional.empty();
    }
    Span place = first(second);
    List<Related> others = new ArrayList<>(NameEvidence.places(cluster));
    byPlace.stream()
        .flatMap(v -> v.spans().stream())
        .filter(span -> !span.equals(place))
        .sorted()
        .map(span -> new Related(document, span))
        .forEach(others::add);
    String key =
        group.consistent() ? "name-inconsistent.undecided-marks" : "name-inconsistent.undecided";
    String message =
        cluster.source() == null || group.consistent()
            ? Messages.say(key, earliest.text(), second.text())
            : NameEvidence.sentence(cluster) + " " + Messages.say("name-inconsistent.choose");
    return Optional.of(
        Finding.of(info, cluster.severity(), cluster.confidence(), place, message)
            .withGroup(group.group())
            .withRelated(others));
  }

  private static Span first(Variant variant) {
    return variant.spans().get(0);
  }
}
