package org.translint.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.translint.check.BatchCheck;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.decisions.Decision;
import org.translint.decisions.Decisions;

/**
 * Which decisions a run had no use for, although it looked where they would be of use.
 *
 * <p>Only decisions about one finding and about one article are judged: what is accepted wherever
 * it stands may stand where this run did not look. Of those, only where the article was checked in
 * full, by the check that the decision is about, with a source where that check needs one, and
 * beside the whole batch where the check lives on it. Not thread-safe.
 */
public final class DecisionUse {

  private final Decisions decisions;
  private final Map<String, Check> checks;
  private final Reach reach;

  /** Whether the articles that were checked in full had a source, by id. */
  private final Map<String, Boolean> articles = new HashMap<>();

  private final Set<Decision> used = new HashSet<>();
  private final Set<Decision> ofCheckedArticles = new HashSet<>();

  /**
   * How much a run looks at.
   *
   * @param allChecks whether all stable checks run, and sources are read
   * @param allArticles whether the whole batch is checked
   */
  public record Reach(boolean allChecks, boolean allArticles) {}

  /**
   * @param ran the checks that run
   */
  public DecisionUse(Decisions decisions, List<Check> ran, Reach reach) {
    this.decisions = decisions;
    this.checks = ran.stream().collect(Collectors.toMap(c -> c.info().id(), Function.identity()));
    this.reach = reach;
  }

  /** Takes note of what became of an article. */
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Checked checked) {
      used.addAll(checked.tally().decisions());
      if (checked.failedChecks().isEmpty()) {
        articles.put(checked.id(), checked.source() != null);
        decisions.ofArticle(checked.id()).forEach(ofCheckedArticles::add);
      }
    }
  }

  /** The decisions that hold and were of no use, in their order. */
  public List<Decision> stale() {
    List<Decision> stale = new ArrayList<>();
    for (Decision decision : decisions.inForce()) {
      if (!used.contains(decision) && isCovered(decision)) {
        stale.add(decision);
      }
    }
    return stale;
  }

  private boolean isCovered(Decision decision) {
    return switch (decision.kind()) {
      case FINDING -> {
        Boolean hasSource = articles.get(decision.place().path());
        Check check = checks.get(decision.place().check());
        yield hasSource != null && check != null && couldFind(check, hasSource);
      }
      case ARTICLE -> reach.allChecks() && ofCheckedArticles.contains(decision);
      case CHECK, NAME, PERSON, TEXT, WORD -> false;
    };
  }

  private boolean couldFind(Check check, boolean hasSource) {
    boolean seesArticle = check instanceof DocumentCheck;
    boolean seesSource = check instanceof TranslationCheck && hasSource;
    boolean needsBatch =
        check instanceof BatchCheck && !seesArticle && !(check instanceof TranslationCheck);
    return needsBatch ? reach.allArticles() : seesArticle || seesSource;
  }
}
