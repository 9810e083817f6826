package org.translint.check.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TextLength;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;

/** Finds passages that are far longer or shorter than the rest of the article leads to expect. */
public final class LengthAnomaly implements TranslationCheck {

  /** Of the passages beside it; an odd length makes a passage itself less sure. */
  private static final double SURE = 0.7;

  private static final double LEAST_CONFIDENCE = 0.4;

  /** In letters: in what is shorter one word more is much. */
  private static final double SHORTEST = 60;

  /** Fewer passages do not tell what is usual. */
  private static final int FEWEST_PASSAGES = 4;

  /** How many times too long or too short is odd, and how many times is bad. */
  private static final double ODD = 2.5;

  private static final double BAD = 4;

  /** How many times the usual deviation of the article it must be. */
  private static final double DEVIATIONS = 5;

  private static final double CONFIDENCE = 0.7;

  private final CheckInfo info =
      CheckPages.info("length-anomaly", Category.OMISSION, Maturity.TRIAL);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<AlignedPassage> all = translation.alignment().paragraphs();
    List<AlignedPassage> usual =
        all.stream().filter(p -> Passages.isRendered(p) && p.confidence() >= SURE).toList();
    List<Finding> findings = new ArrayList<>();
    if (usual.size() < FEWEST_PASSAGES) {
      return findings;
    }
    double ratio = Passages.ratio(usual);
    double limit = Math.max(Math.log(ODD), DEVIATIONS * usualDeviation(usual, ratio));
    List<AlignedPassage> passages =
        IntStream.range(0, all.size())
            .filter(i -> Passages.isRendered(all.get(i)) && isHeld(all, i))
            .mapToObj(all::get)
            .toList();
    for (AlignedPassage passage : passages) {
      double due = TextLength.of(passage.source()) * ratio;
      double there = TextLength.of(passage.target());
      double times = there / due;
      if (Math.max(due, there) >= SHORTEST
          && Math.min(due, there) > 0
          && Math.abs(Math.log(times)) > limit) {
        findings.add(finding(passage, times, source));
      }
    }
    return findings;
  }

  /** Whether a passage has a likely place between passages that are sure of theirs. */
  private static boolean isHeld(List<AlignedPassage> passages, int i) {
    return passages.get(i).confidence() >= LEAST_CONFIDENCE
        && isSure(passages, i - 1)
        && isSure(passages, i + 1);
  }

  private static boolean isSure(List<AlignedPassage> passages, int i) {
    return i < 0 || i >= passages.size() || passages.get(i).confidence() >= SURE;
  }

  private Finding finding(AlignedPassage passage, double times, Analysis source) {
    boolean isLong = times > 1;
    double much = isLong ? times : 1 / times;
    Finding finding =
        Finding.of(
                info,
                much >= BAD ? Severity.MAJOR : Severity.MINOR,
                CONFIDENCE,
                passage.targetSpan(),
                Messages.say(isLong ? "length-anomaly.long" : "length-anomaly.short", much))
            .withRelated(Passages.related(source, passage.source()));
    return isLong ? finding.withRule("long", Category.ADDITION) : finding;
  }

  /** The median of how far the passages are from the usual ratio, as logarithms. */
  private static double usualDeviation(List<AlignedPassage> passages, double ratio) {
    List<Double> deviations = new ArrayList<>();
    for (AlignedPassage passage : passages) {
      double due = Math.max(1, TextLength.of(passage.source()) * ratio);
      double there = Math.max(1, TextLength.of(passage.target()));
      deviations.add(Math.abs(Math.log(there / due)));
    }
    Collections.sort(deviations);
    return deviations.get(deviations.size() / 2);
  }
}
