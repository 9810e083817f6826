package org.translint.check.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.translint.check.Analysis;
import org.translint.check.ForeignPassage;
import org.translint.language.Sentence;
import org.translint.text.Block;
import org.translint.text.Span;

/**
 * Finds what a translation has in the very words of its source: paragraphs, sentences, and clauses
 * of at least five words. Used for one article.
 */
final class Leftovers {

  /** In words, as {@link Unit#weight()} counts. */
  private static final double SHORTEST_CLAUSE = 5;

  private static final double SHORTEST_SENTENCE = 3;
  private static final double SHORTEST_HARD_TO_TELL = 12;
  private static final double SHORTEST_IN_QUOTES = 10;

  /** Ordinary words of the source's language among all that is copied. */
  private static final double SHARE_OF_FOREIGN_WORDS = 0.5;

  private static final double FEWEST_FOREIGN_WORDS = 2;
  private static final double FEWEST_IN_CLAUSE = 3.5;

  /** Of a sentence or paragraph that is copied as a whole. */
  private static final double WHOLE = 0.8;

  /** What is shorter may be a quotation from a third language, unless its words are at home. */
  private static final double LONG = 8;

  /** In units; a shorter source does not show which words are at home in it. */
  private static final int LONG_SOURCE = 150;

  private static final double MOST_OF_PASSAGE = 0.5;

  private final Analysis article;
  private final ForeignWords foreign;
  private final List<Unit> source;
  private final CopyFinder copies;
  private final Map<String, Long> counts;
  private final List<Leftover> found = new ArrayList<>();

  private Leftovers(Analysis article, Analysis source) {
    this.article = article;
    this.foreign = new ForeignWords(article, source);
    this.source = Unit.of(source.ownSentences());
    this.counts =
        this.source.stream().collect(Collectors.groupingBy(Unit::key, Collectors.counting()));
    this.copies = new CopyFinder(this.source);
  }

  /** What is left of the source in {@code article}, by place. */
  static List<Leftover> find(Analysis article, Analysis source) {
    Leftovers leftovers = new Leftovers(article, source);
    Map<Block, List<Sentence>> blocks = new LinkedHashMap<>();
    article.sentences().stream()
        .filter(s -> s.block().kind() != Block.Kind.CODE)
        .forEach(s -> blocks.computeIfAbsent(s.block(), b -> new ArrayList<>()).add(s));
    blocks.values().forEach(leftovers::findInBlock);
    return leftovers.found.stream().map(leftovers::wholePassage).toList();
  }

  private void findInBlock(List<Sentence> block) {
    List<Unit> units = Unit.of(block);
    List<Copy> all = copies.find(units);
    if (!all.isEmpty() && isWhole(units, all) && block.stream().allMatch(this::hasCopies)) {
      Span span = new Span(block.get(0).span().start(), block.get(block.size() - 1).span().end());
      found.add(leftover(Leftover.Extent.PARAGRAPH, span, all));
      return;
    }
    for (Sentence sentence : block) {
      findInSentence(sentence);
    }
  }

  /** Whether any two words of a sentence are copied; one alone says nothing. */
  private boolean hasCopies(Sentence sentence) {
    List<Unit> units = Unit.of(List.of(sentence));
    return units.size() < 2 || !copies.find(units).isEmpty();
  }

  private void findInSentence(Sentence sentence) {
    List<Unit> units = Unit.of(List.of(sentence));
    List<Copy> all = copies.find(units);
    if (all.isEmpty()) {
      return;
    }
    if (isWhole(units, all)) {
      found.add(leftover(Leftover.Extent.SENTENCE, sentence.span(), all));
      return;
    }
    Quotations quotations = Quotations.in(article.text(), sentence.span());
    for (Copy copy : all) {
      List<Unit> copied = units.subList(copy.start(), copy.end());
      Span span =
          new Span(copied.get(0).span().start(), copied.get(copied.size() - 1).span().end());
      boolean mayStay = quotations.isMostOfOne(span);
      double least = mayStay ? SHORTEST_IN_QUOTES : SHORTEST_CLAUSE;
      if (isForeign(copied, least, FEWEST_IN_CLAUSE)) {
        found.add(leftover(Leftover.Extent.CLAUSE, span, List.of(copy)));
      }
    }
  }

  /** Whether nearly all of {@code units} is copied, and that is not only names. */
  private boolean isWhole(List<Unit> units, List<Copy> all) {
    List<Unit> copied =
        all.stream().flatMap(c -> units.subList(c.start(), c.end()).stream()).toList();
    return Unit.weight(copied) >= WHOLE * Unit.weight(units)
        && isForeign(copied, SHORTEST_SENTENCE, FEWEST_FOREIGN_WORDS);
  }

  private boolean isForeign(List<Unit> copied, double least, double leastForeign) {
    double weight = Unit.weight(copied);
    double words = Unit.weight(copied.stream().filter(foreign::has).toList());
    double uncapitalised =
        Unit.weight(copied.stream().filter(u -> u.isWord() && !u.isCapitalised()).toList());
    return weight >= (copied.stream().anyMatch(foreign::hasForSure) ? least : SHORTEST_HARD_TO_TELL)
        && words >= leastForeign
        && words >= SHARE_OF_FOREIGN_WORDS * uncapitalised
        && (weight >= LONG || isAtHome(copied));
  }

  /** Whether the source uses any of the ordinary words elsewhere too. */
  private boolean isAtHome(List<Unit> copied) {
    return source.size() < LONG_SOURCE
        || copied.stream()
            .filter(foreign::has)
            .anyMatch(
                unit ->
                    counts.getOrDefault(unit.key(), 0L)
                        > copied.stream().filter(u -> u.key().equals(unit.key())).count());
  }

  private Leftover leftover(Leftover.Extent extent, Span span, List<Copy> all) {
    Copy longest =
        all.stream()
            .reduce((one, other) -> other.length() > one.length() ? other : one)
            .orElseThrow();
    Span from =
        new Span(
            source.get(longest.sourceStart()).span().start(),
            source.get(longest.sourceEnd() - 1).span().end());
    return new Leftover(extent, span, from);
  }

  /** A leftover that is most of a passage in another language stands for all of it. */
  private Leftover wholePassage(Leftover leftover) {
    for (ForeignPassage passage : article.foreign()) {
      boolean most =
          passage.span().contains(leftover.span())
              && leftover.span().length() > MOST_OF_PASSAGE * passage.span().length()
              && leftover.span().length() < WHOLE * passage.span().length();
      if (most) {
        Leftover.Extent extent =
            passage.wholeBlock() ? Leftover.Extent.PARAGRAPH : leftover.extent();
        return new Leftover(extent, passage.span(), leftover.source());
      }
    }
    return leftover;
  }
}
