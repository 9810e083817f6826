package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.ForeignPassage;
import org.translint.check.hygiene.SpacingRule.Rank;
import org.translint.check.hygiene.SpacingRule.Replacement;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Span;

/** Finds spaces that are missing, stray or of the wrong kind: one finding a kind in an article. */
public final class Spacing implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("spacing", Category.PUNCTUATION, Maturity.STABLE);

  private static final Set<Block.Kind> LEFT_OUT = EnumSet.of(Block.Kind.CODE, Block.Kind.CELL);
  private static final double CONFIDENCE = 0.9;

  /** What is wrong more than once is a slip where it is done right so many times as often. */
  private static final int HABIT = 4;

  private static final int MOST_RELATED = 10;
  private static final int CONTEXT = 12;

  private final Map<String, List<SpacingRule>> rules = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    Map<String, Kind> kinds = new TreeMap<>();
    List<Span> leftOut = leftOut(article);
    for (SpacingRule rule : rules.computeIfAbsent(article.language(), SpacingRule::of)) {
      Kind kind = kinds.computeIfAbsent(rule.kind(), k -> new Kind(rule, new ArrayList<>(), 0));
      for (Span place : places(rule.stray(), article, leftOut)) {
        kind.places().add(new Place(place, rule.replacement()));
      }
      int right = kind.right() + places(rule.right(), article, leftOut).size();
      kinds.put(rule.kind(), new Kind(rule, kind.places(), right));
    }
    return kinds.values().stream()
        .filter(Kind::isWorthSaying)
        .map(kind -> finding(kind, article))
        .toList();
  }

  private record Place(Span span, Replacement replacement) {}

  /** What was found of one kind, and how often the same was done right. */
  private record Kind(SpacingRule rule, List<Place> places, int right) {

    boolean isWorthSaying() {
      return !places.isEmpty() && (rule.rank() != Rank.HABIT || places.size() < right);
    }

    boolean isSlip() {
      return rule.rank() == Rank.SLIP && (places.size() == 1 || places.size() * HABIT <= right);
    }
  }

  /** Addresses and what is in another language, whose habits differ. */
  private static List<Span> leftOut(Analysis article) {
    return Stream.concat(
            article.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.kind() == Token.Kind.ADDRESS)
                .map(Token::span),
            article.foreign().stream().map(ForeignPassage::span))
        .toList();
  }

  private static List<Span> places(
      @Nullable Pattern pattern, Analysis article, List<Span> leftOut) {
    List<Span> places = new ArrayList<>();
    if (pattern == null) {
      return places;
    }
    for (Block block : article.document().blocks()) {
      if (LEFT_OUT.contains(block.kind())) {
        continue;
      }
      Matcher matcher = pattern.matcher(block.span().of(article.text()));
      while (matcher.find()) {
        Span place = new Span(matcher.start(), matcher.end()).shift(block.span().start());
        if (leftOut.stream().noneMatch(s -> s.contains(place))) {
          places.add(place);
        }
      }
    }
    return places;
  }

  private static Finding finding(Kind kind, Analysis article) {
    List<Place> places = new ArrayList<>(kind.places());
    places.sort(Comparator.comparing(Place::span));
    Place first = places.get(0);
    List<Related> others =
        places.stream()
            .skip(1)
            .limit(MOST_RELATED)
            .map(place -> new Related(article.document(), place.span()))
            .toList();
    String key = "spacing." + kind.rule().kind();
    return Finding.of(
            INFO,
            kind.isSlip() ? Severity.MINOR : Severity.NEUTRAL,
            CONFIDENCE,
            first.span(),
            Messages.say(key, places.size(), excerpt(article.text(), first.span())))
        .withRelated(others)
        .withSuggestions(
            List.of(replacement(first.replacement(), article.text())),
            others.isEmpty() ? Applicability.SAFE : Applicability.UNSAFE);
  }

  /** The letters on both sides of a place, on its line. */
  private static String excerpt(String text, Span place) {
    int start = place.start();
    while (start > 0 && place.start() - start < CONTEXT && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = place.end();
    while (end < text.length() && end - place.end() < CONTEXT && text.charAt(end) != '\n') {
      end++;
    }
    if (start < end && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    if (end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end).strip();
  }

  private static String replacement(Replacement replacement, String text) {
    return switch (replacement) {
      case NOTHING -> "";
      case SPACE -> " ";
      case NOBREAK -> {
        long narrow = text.chars().filter(c -> c == '\u202f').count();
        long wide = text.chars().filter(c -> c == '\u00a0').count();
        yield narrow > wide ? "\u202f" : "\u00a0";
      }
    };
  }
}
