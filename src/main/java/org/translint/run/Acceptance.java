package org.translint.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.decisions.Decision;
import org.translint.decisions.Decisions;
import org.translint.decisions.Silence;
import org.translint.decisions.Silences;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;

/**
 * Takes out of an article's findings what the newsroom's decisions and the article's comments
 * accept. Used once.
 */
final class Acceptance {

  private final Decisions.Article article;
  private final Decisions decisions;
  private final Silences silences;
  private final Map<String, Integer> byCheck = new TreeMap<>();
  private final Set<Decision> used = new LinkedHashSet<>();
  private final Set<Silence> heeded = new HashSet<>();

  /**
   * @param known ids of all checks, which comments may name
   */
  Acceptance(Decisions.Article article, Decisions decisions, Set<String> known) {
    this.article = article;
    this.decisions = decisions;
    this.silences = new Silences(article.document(), known);
  }

  /** A finding that is told, and its fingerprint. */
  record Told(Finding finding, String fingerprint) {}

  /**
   * Those of {@code all} that are told; no fingerprint changes by what is not.
   *
   * @param lines on which alone findings are told and accepted, or null for all
   */
  List<Told> told(List<Finding> all, @Nullable ChangedLines lines) {
    List<String> fingerprints = Fingerprints.of(article.document(), all);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      List<Decision> accepting = decisions.accepting(finding, fingerprints.get(i), article);
      List<Silence> silencing = silences.accepting(finding);
      used.addAll(accepting);
      heeded.addAll(silencing);
      if (lines != null && !lines.touches(finding, article.document())) {
        continue;
      }
      if (accepting.isEmpty() && silencing.isEmpty()) {
        told.add(new Told(finding, fingerprints.get(i)));
      } else {
        byCheck.merge(finding.check(), 1, Integer::sum);
      }
    }
    return told;
  }

  /**
   * What was accepted.
   *
   * @param seen all that was found before the batch was known and one fault had one finding: a
   *     decision about it has its use, though another article may tell it
   * @param ran ids of the checks that looked at the article
   */
  Accepted tally(List<Finding> seen, Set<String> ran) {
    used.addAll(decisions.about(Fingerprints.of(article.document(), seen)));
    return new Accepted(
        byCheck,
        used,
        Stream.concat(silences.notices().stream(), silences.stale(heeded, ran).stream()).toList());
  }
}
