package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.check.AlignedPassage;
import org.translint.check.Alignment;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.TextLength;
import org.translint.check.TranslationCheck;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;

/** Finds paragraphs and sentences of the translation that nothing in the source calls for. */
public final class SentenceAdded implements TranslationCheck {

  private static final double SURE_OF_PARAGRAPH = 0.9;
  private static final double SURE_OF_SENTENCE = 0.9;

  /** What is shorter is a byline, a label or a translator's note. */
  private static final int FEWEST_WORDS = 5;

  /** The part of the added sentence by which its paragraph must be too long. */
  private static final double LEAST_EXCESS = 0.5;

  private final CheckInfo info =
      CheckPages.info("sentence-added", Category.ADDITION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    Alignment alignment = translation.alignment();
    double ratio = Passages.ratio(alignment.paragraphs());
    List<Finding> findings = new ArrayList<>();
    for (AlignedPassage paragraph : alignment.paragraphs()) {
      if (isAdded(paragraph, SURE_OF_PARAGRAPH)) {
        findings.add(
            finding(paragraph, Severity.MAJOR, "sentence-added.paragraph", alignment, source));
      }
    }
    Map<Integer, List<AlignedPassage>> around =
        Passages.byStart(alignment.paragraphs(), AlignedPassage::target);
    for (AlignedPassage passage : alignment.sentences()) {
      if (isAdded(passage, SURE_OF_SENTENCE)) {
        around.getOrDefault(passage.targetSpan().start(), List.of()).stream()
            .filter(paragraph -> isLong(paragraph, passage, ratio))
            .map(
                paragraph ->
                    finding(passage, Severity.MINOR, "sentence-added.sentence", alignment, source))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static boolean isAdded(AlignedPassage passage, double confidence) {
    return passage.source().isEmpty()
        && passage.confidence() >= confidence
        && Passages.words(passage.target()) >= FEWEST_WORDS;
  }

  /** Whether the paragraph is too long without the sentence. */
  private static boolean isLong(AlignedPassage paragraph, AlignedPassage added, double ratio) {
    double due = TextLength.of(paragraph.source()) * ratio;
    double there = TextLength.of(paragraph.target());
    return there - due >= LEAST_EXCESS * TextLength.of(added.target());
  }

  private Finding finding(
      AlignedPassage passage,
      Severity severity,
      String message,
      Alignment alignment,
      Analysis source) {
    return Finding.of(
            info, severity, passage.confidence(), passage.targetSpan(), Messages.say(message))
        .withRelated(before(passage, alignment, source));
  }

  /** What of the source stands before it, so that people see where they are. */
  private static List<Related> before(
      AlignedPassage passage, Alignment alignment, Analysis source) {
    List<Related> before = new ArrayList<>();
    for (AlignedPassage other : alignment.sentences()) {
      if (Passages.isRendered(other) && other.targetSpan().end() <= passage.targetSpan().start()) {
        before = Passages.related(source, other.source());
      }
    }
    return before;
  }
}
