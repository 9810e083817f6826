package org.translint.check.naming;

import java.util.ArrayList;
import java.util.List;
import org.translint.check.BatchArticle;
import org.translint.check.BatchCheck;
import org.translint.check.BatchKnowledge;
import org.translint.check.CheckPages;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.Severity;
import org.translint.names.NameUse;
import org.translint.names.index.NameDrift;
import org.translint.text.Span;

/** Finds a person's name that other articles of the batch spell in another way. */
public final class NameDrifts implements BatchCheck {

  private static final CheckInfo INFO =
      CheckPages.info("name-drift", Category.INCONSISTENT_USE, CheckInfo.Maturity.STABLE);

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;

  private final SiblingNames siblings = new SiblingNames(INFO);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(BatchArticle article, BatchKnowledge batch) {
    List<Finding> findings = new ArrayList<>();
    for (NameUse use : article.names()) {
      if (!isSettledInside(use, article)) {
        batch.drift(use, article.document()).ifPresent(drift -> add(use, drift, findings));
      }
    }
    findings.addAll(siblings.check(article, batch));
    return findings;
  }

  /** An article that spells somebody in two ways is told so already, by its own lights. */
  private static boolean isSettledInside(NameUse use, BatchArticle article) {
    return article.names().stream()
        .anyMatch(other -> other.person() == use.person() && !other.form().equals(use.form()));
  }

  /** One finding for each place, or for the first where nothing decides. */
  private static void add(NameUse use, NameDrift drift, List<Finding> findings) {
    String preferred = drift.preferred();
    String message = message(drift);
    for (Span span : preferred == null ? use.spans().subList(0, 1) : use.spans()) {
      Finding finding =
          Finding.of(INFO, severity(drift), confidence(drift), span, message)
              .withGroup(drift.group());
      findings.add(
          preferred == null
              ? finding
              : finding.withSuggestions(
                  List.of(preferred),
                  drift.because() == Because.LEDGER ? Applicability.SAFE : Applicability.UNSAFE));
    }
  }

  private static Severity severity(NameDrift drift) {
    if (drift.marksAlone()) {
      return Severity.NEUTRAL;
    }
    boolean backed = drift.sourceName() != null || drift.soundsAlike();
    return backed && drift.preferred() != null ? Severity.MAJOR : Severity.MINOR;
  }

  private static double confidence(NameDrift drift) {
    return drift.sourceName() != null && drift.soundsAlike() ? SURE : LIKELY;
  }

  private static String message(NameDrift drift) {
    String evidence = drift.sourceName() == null ? "full-name" : "source";
    String decision = drift.preferred() == null ? "undecided" : "majority";
    if (drift.marksAlone()) {
      evidence = "marks";
    }
    if (drift.because() == Because.LEDGER) {
      evidence = "ledger";
    }
    return Messages.say(
        "name-drift." + evidence + "-" + decision,
        drift.form(),
        drift.other(),
        drift.otherArticles(),
        drift.example(),
        drift.sourceName() == null ? drift.name() : drift.sourceName(),
        drift.articles());
  }
}
