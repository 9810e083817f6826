package org.translint.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * Keeps one finding for one fault.
 *
 * <p>Where findings touch, the most specific stays: by the order of {@code run/precedence.txt}, in
 * which names come before spelling, and a passage in another language before everything in it. A
 * neutral finding never displaces one that is worse. That a paragraph recurs over the batch is a
 * fact of its own, beside whatever is wrong in it; damaged characters have one finding for all
 * their places. Stateless.
 */
final class Arbiter {

  private static final String TEMPLATES = "template-text";
  private static final String DAMAGE = "encoding-damage";

  private final Map<String, Integer> ranks;

  Arbiter() {
    List<String> order = DataFile.lines("run/precedence.txt");
    ranks =
        IntStream.range(0, order.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(order::get, i -> i));
  }

  /** The findings that stay, by start, then check. */
  List<Finding> arbitrate(List<Finding> findings) {
    List<Finding> byPrecedence = new ArrayList<>(findings);
    byPrecedence.sort(
        Comparator.comparing((Finding f) -> f.severity() == Severity.NEUTRAL)
            .thenComparingInt(this::rank)
            .thenComparing(Finding::severity)
            .thenComparing(Comparator.comparingDouble(Finding::confidence).reversed())
            .thenComparing(Finding::span)
            .thenComparing(Finding::check)
            .thenComparing(Finding::message));
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : byPrecedence) {
      if (kept.stream().noneMatch(other -> areOneFault(other, finding))) {
        kept.add(finding);
      }
    }
    kept.sort(
        Comparator.comparingInt((Finding f) -> f.span().start()).thenComparing(Finding::check));
    return kept;
  }

  private static boolean areOneFault(Finding kept, Finding finding) {
    if (kept.check().equals(TEMPLATES) || finding.check().equals(TEMPLATES)) {
      return false;
    }
    return touch(kept.span(), finding.span())
        || (kept.check().equals(DAMAGE)
            && kept.related().stream().anyMatch(place -> touch(place.span(), finding.span())));
  }

  /**
   * Whether findings there may be of one fault. What is missing between two words is no fault of
   * either, so that a place must lie inside what it touches.
   */
  private static boolean touch(Span one, Span other) {
    if (one.isEmpty() && other.isEmpty()) {
      return one.equals(other);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return isInside(one, other) || isInside(other, one);
    }
    return one.overlaps(other);
  }

  private static boolean isInside(Span place, Span span) {
    return place.isEmpty() && span.start() < place.start() && place.end() < span.end();
  }

  private int rank(Finding finding) {
    return ranks.getOrDefault(finding.check(), Integer.MAX_VALUE);
  }
}
