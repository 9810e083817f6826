package org.translint.check.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.translint.finding.Severity;
import org.translint.language.Sentence;
import org.translint.text.Span;

/** Finds paragraphs and sentences of the source that the translation leaves out. */
public final class SentenceMissing implements TranslationCheck {

  /**
   * That a paragraph is missing is sure where the likeliest alignment says so; what is less sure is
   * which of two neighbours it is.
   */
  private static final double LEAST_CONFIDENCE = 0.25;

  private static final double SURE_OF_SENTENCE = 0.9;

  private static final double LIKELY = 0.5;

  /** What is shorter is a byline, a credit or a label. */
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_WORDS_OF_SENTENCE = 5;

  /** A line without a full stop of fewer words may be a headline, a caption, a "read also". */
  private static final int FEWEST_WORDS_OF_TEXT = 10;

  /** The part of the lost sentence by which its paragraph must be too short. */
  private static final double LEAST_SHORTAGE = 0.5;

  private final CheckInfo info =
      CheckPages.info("sentence-missing", Category.OMISSION, Maturity.STABLE);

  @Override
  public CheckInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Analysis translation, Analysis source) {
    List<Finding> findings = new ArrayList<>(paragraphs(translation, source));
    findings.addAll(sentences(translation, source));
    return findings;
  }

  private List<Finding> paragraphs(Analysis translation, Analysis source) {
    List<AlignedPassage> passages = translation.alignment().paragraphs();
    List<Finding> findings = new ArrayList<>();
    int at = 0;
    while (at < passages.size()) {
      int end = at;
      while (end < passages.size()
          && isMissing(passages.get(end), LEAST_CONFIDENCE)
          && (end == at || isOfOneRun(passages.get(at), passages.get(end)))) {
        end++;
      }
      List<AlignedPassage> run = passages.subList(at, end);
      List<Sentence> lost = run.stream().flatMap(p -> p.source().stream()).toList();
      if (!run.isEmpty() && Passages.words(lost) >= FEWEST_WORDS) {
        double confidence = run.stream().mapToDouble(AlignedPassage::confidence).max().orElse(0);
        findings.add(
            Finding.of(
                    info,
                    severity(lost, source, confidence),
                    confidence,
                    place(run.get(0), passages, end, translation),
                    Messages.say(
                        "sentence-missing.paragraph",
                        lost.stream().map(Sentence::block).distinct().count(),
                        Passages.quote(source.text(), lost)))
                .withRelated(Passages.related(source, lost)));
      }
      at = Math.max(end, at + 1);
    }
    return findings;
  }

  /** Whether two passages that are missing have no places of their own to be told apart by. */
  private static boolean isOfOneRun(AlignedPassage first, AlignedPassage other) {
    return Objects.equals(first.gap(), other.gap());
  }

  private static Span place(
      AlignedPassage lost, List<AlignedPassage> passages, int end, Analysis translation) {
    Span gap = lost.gap();
    return gap == null ? Passages.placeAfter(passages, end, translation) : gap;
  }

  private static boolean isMissing(AlignedPassage passage, double confidence) {
    return passage.target().isEmpty() && passage.confidence() >= confidence;
  }

  private static Severity severity(List<Sentence> lost, Analysis source, double confidence) {
    if (Passages.endAsSentences(lost) || Passages.words(lost) >= FEWEST_WORDS_OF_TEXT) {
      return confidence >= LIKELY ? Severity.CRITICAL : Severity.MAJOR;
    }
    boolean isHeadline = lost.get(0).equals(source.sentences().get(0));
    return isHeadline ? Severity.MAJOR : Severity.MINOR;
  }

  private List<Finding> sentences(Analysis translation, Analysis source) {
    Alignment alignment = translation.alignment();
    double ratio = Passages.ratio(alignment.paragraphs());
    List<AlignedPassage> passages = alignment.sentences();
    List<Finding> findings = new ArrayList<>();
    Map<Integer, List<AlignedPassage>> around =
        Passages.byStart(alignment.paragraphs(), AlignedPassage::source);
    for (int i = 0; i < passages.size(); i++) {
      AlignedPassage passage = passages.get(i);
      if (isMissing(passage, SURE_OF_SENTENCE)
          && Passages.words(passage.source()) >= FEWEST_WORDS_OF_SENTENCE
          && around.getOrDefault(passage.sourceSpan().start(), List.of()).stream()
              .anyMatch(paragraph -> isShort(paragraph, passage, ratio))) {
        findings.add(
            Finding.of(
                    info,
                    Severity.MAJOR,
                    passage.confidence(),
                    place(passage, passages, i + 1, translation),
                    Messages.say(
                        "sentence-missing.sentence",
                        Passages.quote(source.text(), passage.source())))
                .withRelated(Passages.related(source, passage.source())));
      }
    }
    return findings;
  }

  /** Whether the paragraph is too short to hold the sentence. */
  private static boolean isShort(AlignedPassage paragraph, AlignedPassage lost, double ratio) {
    double due = TextLength.of(paragraph.source());
    double there = TextLength.of(paragraph.target()) / ratio;
    return due - there >= LEAST_SHORTAGE * TextLength.of(lost.source());
  }
}
