package org.translint.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.Check;
import org.translint.check.TemplatePassage;
import org.translint.decisions.Decisions;
import org.translint.facts.Facts;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * The second phase: what the facts of an article mean once the batch is known. Cheap, and a pure
 * function of both.
 */
public final class Judgement {

  private static final String TEMPLATES = "template-text";

  private final BatchKnowledge batch;
  private final Map<String, BatchCheck> judges;
  private final Arbiter arbiter = new Arbiter();
  private final Newsroom.Rulings rulings;
  private final Set<String> ran;

  /**
   * A judgement.
   *
   * @param checks that ran
   * @param batch which is known
   * @param rulings of the newsroom
   */
  public Judgement(List<Check> checks, BatchKnowledge batch, Newsroom.Rulings rulings) {
    this.batch = batch;
    this.rulings = rulings;
    this.ran = checks.stream().map(check -> check.info().id()).collect(Collectors.toSet());
    this.judges =
        checks.stream()
            .filter(BatchCheck.class::isInstance)
            .map(BatchCheck.class::cast)
            .collect(
                Collectors.toMap(
                    check -> check.info().id(), check -> check, (one, other) -> one, TreeMap::new));
  }

  /** The outcome for an article. */
  public Outcome.Checked judge(Facts facts) {
    List<CheckFailed> failed = new ArrayList<>(facts.failedChecks());
    List<Finding> weighed = new ArrayList<>();
    for (Finding finding : facts.findings()) {
      weighed.add(weigh(facts, finding, failed));
    }
    Document article = facts.document();
    for (BatchCheck check : judges.values()) {
      if (!isDisabled(check.info().id(), article)) {
        weighed.addAll(inBatch(check, facts, failed));
      }
    }
    List<Finding> told =
        arbiter.arbitrate(withoutTemplates(weighed, facts)).stream()
            .map(finding -> rulings.tuning().applied(finding, article.path(), article.id()))
            .toList();
    Acceptance acceptance =
        new Acceptance(
            new Decisions.Article(facts.document(), facts.names()),
            rulings.decisions(),
            rulings.checks());
    List<Acceptance.Told> left = acceptance.told(told, rulings.lines());
    List<Finding> findings = left.stream().map(Acceptance.Told::finding).toList();
    return new Outcome.Checked(
        facts.story(),
        facts.document(),
        facts.source(),
        facts.words(),
        findings,
        left.stream().map(Acceptance.Told::fingerprint).toList(),
        consistent(facts.names(), findings),
        failed,
        acceptance.tally(weighed, ran(article)),
        facts.translation().correspondence());
  }

  /** The checks that looked at an article. */
  private Set<String> ran(Document article) {
    return ran.stream().filter(check -> !isDisabled(check, article)).collect(Collectors.toSet());
  }

  private boolean isDisabled(String check, Document article) {
    return rulings.tuning().isDisabled(check, article.path(), article.id());
  }

  /**
   * Without what is wrong in paragraphs that recur over the batch, which the first article tells
   * for all. What is part of a larger problem of the article stays.
   */
  private List<Finding> withoutTemplates(List<Finding> findings, Facts facts) {
    if (!judges.containsKey(TEMPLATES)) {
      return findings;
    }
    List<Span> toldElsewhere =
        batch.templates(facts.document()).stream()
            .filter(passage -> !passage.isFirst())
            .map(TemplatePassage::span)
            .toList();
    return findings.stream()
        .filter(
            finding ->
                finding.group() != null
                    || toldElsewhere.stream().noneMatch(span -> span.contains(finding.span())))
        .toList();
  }

  private Finding weigh(Facts facts, Finding finding, List<CheckFailed> failed) {
    BatchCheck judge = judges.get(finding.check());
    if (judge == null) {
      return finding;
    }
    try {
      return judge.judge(finding, facts.document(), batch);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      failed.add(new CheckFailed(finding.check(), Failures.inOneLine(e)));
      return finding;
    }
  }

  private List<Finding> inBatch(BatchCheck check, Facts facts, List<CheckFailed> failed) {
    try {
      return check.check(facts.inBatch(), batch);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      failed.add(new CheckFailed(check.info().id(), Failures.inOneLine(e)));
      return List.of();
    }
  }

  /** A group is inconsistent if and only if a finding says so that is left in the end. */
  private static List<NameGroup> consistent(List<NameGroup> names, List<Finding> findings) {
    Set<String> blamed =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.NEUTRAL && finding.group() != null)
            .map(finding -> String.valueOf(finding.group()))
            .collect(Collectors.toSet());
    return names.stream().map(g -> g.withConsistent(!blamed.contains(g.group()))).toList();
  }
}
