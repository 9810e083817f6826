package org.translint.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.translint.language.Sentence;
import org.translint.quantity.Quantity;
import org.translint.quantity.compare.ArticleComparison;
import org.translint.quantity.compare.Comparison;
import org.translint.quantity.compare.Data;
import org.translint.quantity.compare.Datum;
import org.translint.quantity.compare.Pair;
import org.translint.quantity.compare.Passage;

/**
 * What became of the numbers, dates and times of a passage in its translation.
 *
 * @param passage a passage that both sides have
 * @param comparison its data
 */
public record FigureReview(AlignedPassage passage, Comparison comparison) {

  /** Below it, what seems to be lost may stand elsewhere. */
  private static final double LEAST_CONFIDENCE = 0.5;

  /** Up to this, whole numbers are often said otherwise: both, a pair, once, third. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(3);

  private static final String COLONS = ":：";

  /** How sure it is that the passage's figures can be compared. */
  public double confidence() {
    return passage.confidence();
  }

  /** What was changed, as far as figures say so. */
  public List<Pair> changed() {
    return isSure()
        ? comparison.changed().stream().filter(FigureReview::isTold).toList()
        : List.of();
  }

  /** What was lost, as far as figures say so. */
  public List<Datum> missing() {
    return told(comparison.missing());
  }

  /** What was added, as far as figures say so. */
  public List<Datum> added() {
    return told(comparison.added());
  }

  private List<Datum> told(List<Datum> data) {
    return isSure()
        ? data.stream().filter(Datum::isFigure).filter(datum -> !isSmall(datum)).toList()
        : List.of();
  }

  /** Where words are on one side, small numbers are idioms as often as numbers. */
  private static boolean isTold(Pair pair) {
    boolean inFigures = pair.source().isFigure() && pair.target().isFigure();
    boolean isSmall = isSmall(pair.source()) || isSmall(pair.target());
    return inFigures || (!isSmall && (pair.source().isFigure() || pair.target().isFigure()));
  }

  private static boolean isSmall(Datum datum) {
    BigDecimal value = datum.value();
    boolean isOneDigit = datum.quantity().span().length() == 1 || value.signum() != 0;
    return isOneDigit
        && value.stripTrailingZeros().scale() <= 0
        && value.abs().compareTo(SMALL) <= 0;
  }

  private boolean isSure() {
    return passage.confidence() >= LEAST_CONFIDENCE;
  }

  /** The reviews of the passages that both sides have, in order. */
  static List<FigureReview> of(Analysis translation, Analysis source) {
    Alignment alignment = translation.alignment();
    Map<Sentence, Integer> paragraphs = paragraphs(alignment);
    TreeMap<Integer, Quantity> ofSource = byStart(source.quantities());
    TreeMap<Integer, Quantity> ofTarget = byStart(translation.quantities());
    List<Passage> passages = new ArrayList<>();
    for (AlignedPassage passage : alignment.sentences()) {
      Sentence first =
          passage.target().isEmpty() ? passage.source().get(0) : passage.target().get(0);
      passages.add(
          new Passage(
              data(passage.source(), ofSource),
              data(passage.target(), ofTarget),
              paragraphs.getOrDefault(first, -1)));
    }
    List<Comparison> comparisons = ArticleComparison.of(passages);
    List<FigureReview> reviews = new ArrayList<>();
    for (int i = 0; i < comparisons.size(); i++) {
      AlignedPassage passage = alignment.sentences().get(i);
      if (!passage.source().isEmpty() && !passage.target().isEmpty()) {
        Comparison comparison =
            comparisons.get(i).withChanged(pair -> isCutOff(pair, translation.text()));
        reviews.add(new FigureReview(passage, comparison));
      }
    }
    return reviews;
  }

  /** Whether the minutes of a time are missing after their colon: "12:" for 12:00. */
  private static boolean isCutOff(Pair pair, String text) {
    int end = pair.target().quantity().span().end();
    return pair.source().kind() == Datum.Kind.TIME
        && end < text.length()
        && COLONS.indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || !Character.isDigit(text.charAt(end + 1)));
  }

  private static TreeMap<Integer, Quantity> byStart(List<Quantity> quantities) {
    TreeMap<Integer, Quantity> byStart = new TreeMap<>();
    quantities.forEach(quantity -> byStart.put(quantity.span().start(), quantity));
    return byStart;
  }

  private static List<Datum> data(List<Sentence> sentences, TreeMap<Integer, Quantity> quantities) {
    return sentences.stream()
        .flatMap(s -> quantities.subMap(s.span().start(), s.span().end()).values().stream())
        .flatMap(quantity -> Data.of(quantity).stream())
        .toList();
  }

  /** The number of the paragraph that a sentence of either side is part of. */
  private static Map<Sentence, Integer> paragraphs(Alignment alignment) {
    Map<Sentence, Integer> numbers = new HashMap<>();
    for (int i = 0; i < alignment.paragraphs().size(); i++) {
      AlignedPassage paragraph = alignment.paragraphs().get(i);
      for (Sentence sentence : paragraph.source()) {
        numbers.put(sentence, i);
      }
      for (Sentence sentence : paragraph.target()) {
        numbers.put(sentence, i);
      }
    }
    return numbers;
  }
}
