package org.translint.check.hygiene;

import static org.translint.check.hygiene.PairReading.Way.LONE_CLOSE;
import static org.translint.check.hygiene.PairReading.Way.LONE_OPEN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.check.Analysis;
import org.translint.check.CheckPages;
import org.translint.check.DocumentCheck;
import org.translint.check.hygiene.PairReading.Way;
import org.translint.check.hygiene.PairedMark.Role;
import org.translint.finding.Category;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.text.Block;

/** Finds quotation marks and brackets without their partner. */
public final class UnpairedQuote implements DocumentCheck {

  private static final CheckInfo INFO =
      CheckPages.info("unpaired-quote", Category.PUNCTUATION, Maturity.STABLE);

  /** Farther than any quotation runs: none leaves a title or a table cell. */
  private static final int NO_WAY = 100;

  private final Map<String, MarkFinder> finders = new ConcurrentHashMap<>();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Analysis article) {
    int[] distances = distances(article.document().blocks());
    List<Lone> lone = new ArrayList<>();
    for (List<Mark> marks :
        finders.computeIfAbsent(article.language(), MarkFinder::of).find(article).values()) {
      lone.addAll(lone(marks, PairReading.of(marks, distances)));
    }
    lone.sort(Comparator.comparing(l -> l.mark().span()));
    return withoutLaxPairs(lone).stream().map(UnpairedQuote::finding).toList();
  }

  private record Lone(Mark mark, boolean opens) {}

  private static int[] distances(List<Block> blocks) {
    int[] distances = new int[blocks.size()];
    for (int i = 1; i < distances.length; i++) {
      int out = distanceAround(blocks.get(i - 1));
      int in = distanceAround(blocks.get(i));
      distances[i] = distances[i - 1] + Math.max(out, in);
    }
    return distances;
  }

  private static int distanceAround(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTE -> 1;
      // In plain text a short paragraph may be taken for a heading.
      case HEADING -> 2;
      case TITLE, CELL, CAPTION, CODE -> NO_WAY;
    };
  }

  private static List<Lone> lone(List<Mark> marks, List<Way> ways) {
    List<Lone> lone = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      Mark mark = marks.get(i);
      if ((ways.get(i) == LONE_OPEN || ways.get(i) == LONE_CLOSE) && isClear(mark)) {
        lone.add(new Lone(mark, ways.get(i) == LONE_OPEN));
      }
    }
    return lone;
  }

  /** Whether it is known if the mark opens or closes. */
  private static boolean isClear(Mark mark) {
    return mark.type().role() != Role.EITHER || Math.abs(mark.openCost() - mark.closeCost()) > 1;
  }

  /** Without those that pair after a fashion: laxity, but nothing is missing. */
  private static List<Lone> withoutLaxPairs(List<Lone> lone) {
    List<Lone> kept = new ArrayList<>();
    for (int i = 0; i < lone.size(); i++) {
      if (i + 1 < lone.size() && isLaxPair(lone.get(i), lone.get(i + 1))) {
        i++;
      } else {
        kept.add(lone.get(i));
      }
    }
    return kept;
  }

  /** Two of one kind whose shapes do not fit, or an opening and a closing mark of two kinds. */
  private static boolean isLaxPair(Lone first, Lone second) {
    PairedMark one = first.mark().type();
    PairedMark other = second.mark().type();
    return first.mark().block() == second.mark().block()
        && one.family() == other.family()
        && (one.kind().equals(other.kind()) || (first.opens() && !second.opens()));
  }

  private static Finding finding(Lone lone) {
    PairedMark type = lone.mark().type();
    String key =
        "unpaired-quote."
            + (lone.opens() ? "opening-" : "closing-")
            + type.family().name().toLowerCase(Locale.ROOT);
    double confidence = type.role() == Role.EITHER ? 0.7 : 0.9;
    return Finding.of(
        INFO,
        Severity.MINOR,
        confidence,
        lone.mark().span(),
        Messages.say(key, type.text(), type.partner()));
  }
}
