package org.translint.check.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.translint.check.Opening;
import org.translint.check.Placeholder;
import org.translint.check.PlaceholderFinder;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.text.Span;

/** Compares the placeholders of a segment with those of its source. Used once, on one thread. */
final class PlaceholderComparison {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;

  private final CheckInfo check;
  private final MarkedSegment source;
  private final MarkedSegment target;
  private final boolean mayLack;
  private final List<Placeholder> wanted;
  private final List<Placeholder> there;

  /**
   * @param mayLack whether the translation may leave placeholders out
   */
  PlaceholderComparison(CheckInfo check, MarkedSegment.Pair pair, boolean mayLack) {
    this.check = check;
    this.source = pair.source();
    this.target = pair.target();
    this.mayLack = mayLack;
    List<Placeholder> ofSource = PlaceholderFinder.find(source.text());
    List<Placeholder> ofTarget = PlaceholderFinder.find(target.text());
    boolean isNumbered =
        Stream.concat(ofSource.stream(), ofTarget.stream()).anyMatch(PlaceholderFinder::isNumbered);
    this.wanted = isNumbered ? PlaceholderFinder.numbered(ofSource) : ofSource;
    this.there = isNumbered ? PlaceholderFinder.numbered(ofTarget) : ofTarget;
  }

  /** What the translation does not keep. */
  List<Finding> findings() {
    if (wanted.isEmpty() && there.isEmpty()) {
      return List.of();
    }
    List<Placeholder> missing = without(wanted, there, target.text());
    List<Placeholder> added = without(there, wanted, source.text());
    List<Finding> findings = new ArrayList<>();
    for (Iterator<Placeholder> rest = missing.iterator(); rest.hasNext(); ) {
      Placeholder one = rest.next();
      Optional<Placeholder> instead =
          added.stream().filter(other -> other.family() == one.family()).findFirst();
      if (instead.isPresent()) {
        findings.add(changed(one, instead.get()));
        added.remove(instead.get());
        rest.remove();
      }
    }
    if (!mayLack) {
      missing.forEach(one -> findings.add(missing(one)));
    }
    added.forEach(one -> findings.add(added(one)));
    return findings.isEmpty() ? disordered() : findings;
  }

  /** Those of one text that the other lacks, each as often as it does. */
  private static List<Placeholder> without(
      List<Placeholder> some, List<Placeholder> others, String otherText) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(other -> left.merge(other.key(), 1, Integer::sum));
    List<Placeholder> lacked = new ArrayList<>();
    for (Placeholder one : some) {
      Integer count = left.computeIfPresent(one.key(), (key, number) -> number - 1);
      // A word may be written on to a placeholder, which is then not taken for one.
      boolean isThere = count == null ? otherText.contains(one.text()) : count >= 0;
      if (!isThere) {
        lacked.add(one);
      }
    }
    return lacked;
  }

  private Finding missing(Placeholder one) {
    return finding(
            SURE,
            placeOf(one),
            Messages.say("markup-mismatch.placeholder-missing", Opening.of(one.text())))
        .withSuggestions(List.of(one.text()), Fix.Applicability.DISPLAY)
        .withRelated(List.of(related(one)));
  }

  private Finding changed(Placeholder one, Placeholder instead) {
    return finding(
            SURE,
            inDocument(target, instead),
            Messages.say(
                "markup-mismatch.placeholder-changed",
                Opening.of(one.text()),
                Opening.of(instead.text())))
        .withSuggestions(List.of(one.text()), Fix.Applicability.UNSAFE)
        .withRelated(List.of(related(one)));
  }

  private Finding added(Placeholder one) {
    return finding(
        LIKELY,
        inDocument(target, one),
        Messages.say("markup-mismatch.placeholder-added", Opening.of(one.text())));
  }

  /** What is wrong where both texts have the same, which their order alone tells apart. */
  private List<Finding> disordered() {
    List<Placeholder> first = byOrder(wanted);
    List<Placeholder> second = byOrder(there);
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      if (!first.get(i).key().equals(second.get(i).key())) {
        return List.of(
            finding(
                    SURE,
                    inDocument(target, second.get(i)),
                    Messages.say(
                        "markup-mismatch.placeholder-order",
                        Opening.of(second.get(i).text()),
                        Opening.of(first.get(i).text())))
                .withRelated(List.of(related(first.get(i)))));
      }
    }
    return List.of();
  }

  private static List<Placeholder> byOrder(List<Placeholder> placeholders) {
    return placeholders.stream()
        .filter(one -> one.family() == Placeholder.Family.BY_ORDER)
        .filter(one -> one.key().equals(one.text()))
        .toList();
  }

  private Finding finding(double confidence, Span span, String message) {
    return Finding.of(check, Severity.MAJOR, confidence, span, message);
  }

  private Related related(Placeholder one) {
    return new Related(source.document(), inDocument(source, one));
  }

  private static Span inDocument(MarkedSegment segment, Placeholder one) {
    return one.span().shift(segment.span().start());
  }

  /** Where a placeholder should stand: after the one before it, or at the end of the segment. */
  private Span placeOf(Placeholder one) {
    Placeholder before = null;
    for (Placeholder other : wanted) {
      if (other.span().start() < one.span().start()) {
        before = other;
      }
    }
    if (before != null) {
      String key = before.key();
      Optional<Placeholder> found = there.stream().filter(p -> p.key().equals(key)).findFirst();
      if (found.isPresent()) {
        return Span.at(inDocument(target, found.get()).end());
      }
    }
    boolean isFirst = source.text().substring(0, one.span().start()).isBlank();
    return isFirst ? Ends.start(target) : Ends.end(target);
  }
}
