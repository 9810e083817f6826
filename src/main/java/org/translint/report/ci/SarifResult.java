package org.translint.report.ci;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.run.Outcome;

/**
 * A finding as a SARIF log has it, cut loose from its article, so that thousands can wait for the
 * end of a run without holding the texts.
 *
 * @param check id of the check
 * @param severity of the finding
 * @param rank the confidence from 0 to 100
 * @param category of the finding, which may be another than that of its check
 * @param message for a person, in one line
 * @param path of the article's file
 * @param place in that file
 * @param edits alternatives that would mend it
 * @param related other places
 * @param fingerprint stable when the text around it moves
 * @param group findings of one problem share it within an article; else null
 * @param rule the engine's own name of the rule; else null
 */
record SarifResult(
    String check,
    Severity severity,
    BigDecimal rank,
    Category category,
    String message,
    String path,
    SarifPlaces.Spot place,
    List<Edit> edits,
    List<Elsewhere> related,
    String fingerprint,
    @Nullable String group,
    @Nullable String rule) {

  private static final int MOST_RELATED = 100;
  private static final int EXCERPT = 200;

  /**
   * Another place that the result speaks of.
   *
   * @param path of its file
   * @param place in that file
   * @param text what stands there, in one line, cut where it is long
   */
  record Elsewhere(String path, SarifPlaces.Spot place, String text) {

    static Elsewhere of(Related related) {
      return new Elsewhere(
          related.document().path(),
          SarifPlaces.Spot.of(related.document(), related.span()),
          OneLine.of(related.text(), EXCERPT));
    }
  }

  /** The finding of this number in an article. */
  static SarifResult of(Outcome.Checked article, int number) {
    Finding finding = article.findings().get(number);
    return new SarifResult(
        finding.check(),
        finding.severity(),
        BigDecimal.valueOf(finding.confidence() * 100).setScale(1, RoundingMode.HALF_UP),
        finding.category(),
        Advice.of(article.document(), finding),
        article.path(),
        SarifPlaces.Spot.of(article.document(), finding.span()),
        Edit.of(article.document(), finding),
        finding.related().stream().limit(MOST_RELATED).map(Elsewhere::of).toList(),
        article.fingerprints().get(number),
        finding.group(),
        finding.rule());
  }
}
