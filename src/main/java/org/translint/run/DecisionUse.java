package org.translint.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.check.BatchCheck;
import org.translint.check.Check;
import org.translint.check.DocumentCheck;
import org.translint.check.TranslationCheck;
import org.translint.config.PathPattern;
import org.translint.config.Tuning;
import org.translint.decisions.Decision;
import org.translint.decisions.Decisions;

/**
 * Which decisions a run had no use for, although it looked where they would be of use.
 *
 * <p>Only decisions about one finding and about one article are judged: what is accepted wherever
 * it stands may stand where this run did not look. Of those, only where the article was checked in
 * full, by the check that the decision is about, with a source where that check needs one, and
 * beside the whole batch where the check lives on it. An article is known by its path from the
 * table: where the working folder is not below the table's, nothing can be said. Not thread-safe.
 */
public final class DecisionUse {

  private final Decisions decisions;
  private final Map<String, Check> checks;
  private final Tuning tuning;
  private final Reach reach;

  /** The articles that were checked in full, by their paths from the table. */
  private final Map<String, Seen> articles = new HashMap<>();

  private final Set<Decision> used = new HashSet<>();
  private final Set<Decision> ofCheckedArticles = new HashSet<>();

  /**
   * How much a run looks at.
   *
   * @param allChecks whether all stable checks run, and sources are read
   * @param allArticles whether the whole batch is checked, with names compared over it and with
   *     sources
   * @param folder the way from the table's folder down to the working folder, with {@code /}; empty
   *     where they are the same, null where the one is not below the other
   */
  public record Reach(boolean allChecks, boolean allArticles, @Nullable String folder) {}

  /**
   * An article that was checked.
   *
   * @param path of its file, which says what checks look at it
   */
  private record Seen(String path, String id, boolean hasSource) {}

  /**
   * @param ran the checks that run
   * @param tuning says where they do not
   */
  public DecisionUse(Decisions decisions, List<Check> ran, Tuning tuning, Reach reach) {
    this.decisions = decisions;
    this.checks = ran.stream().collect(Collectors.toMap(c -> c.info().id(), Function.identity()));
    this.tuning = tuning;
    this.reach = reach;
  }

  /** Takes note of what became of an article. */
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Checked checked) {
      used.addAll(checked.tally().decisions());
      if (checked.failedChecks().isEmpty()) {
        note(checked);
      }
    }
  }

  private void note(Outcome.Checked article) {
    if (reach.folder() != null) {
      articles.put(
          PathPattern.from(reach.folder(), article.id()),
          new Seen(article.path(), article.id(), article.source() != null));
    }
    if (checks.keySet().stream()
        .noneMatch(check -> tuning.isDisabled(check, article.path(), article.id()))) {
      ofCheckedArticles.addAll(decisions.ofArticle(article.id()));
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
        Seen article = articles.get(PathPattern.from("", decision.place().path()));
        Check check = checks.get(decision.place().check());
        yield article != null && check != null && couldFind(check, article);
      }
      case ARTICLE ->
          reach.allChecks() && reach.allArticles() && ofCheckedArticles.contains(decision);
      case CHECK, NAME, PERSON, TEXT, WORD -> false;
    };
  }

  private boolean couldFind(Check check, Seen article) {
    if (tuning.isDisabled(check.info().id(), article.path(), article.id())) {
      return false;
    }
    boolean seesArticle = check instanceof DocumentCheck;
    boolean seesSource = check instanceof TranslationCheck && article.hasSource();
    boolean needsBatch =
        check instanceof BatchCheck && !seesArticle && !(check instanceof TranslationCheck);
    return needsBatch ? reach.allArticles() : seesArticle || seesSource;
  }
}
