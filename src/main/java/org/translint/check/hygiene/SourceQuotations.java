package org.translint.check.hygiene;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.language.Sentence;
import org.translint.text.Block;

/**
 * What the source tells of the quotations of its translation: from which block into which they run
 * on. Immutable.
 */
final class SourceQuotations {

  /** What stands between a block and the one before it. */
  enum Border {
    /** Nothing is known. */
    UNKNOWN,
    /** A quotation runs from one into the other. */
    INSIDE,
    /** No quotation does. */
    OUTSIDE
  }

  private static final double SURE = 0.5;

  private final Border[] borders;

  private SourceQuotations(Border[] borders) {
    this.borders = borders;
  }

  /** Where there is no source. */
  static SourceQuotations unknown(Analysis article) {
    return new SourceQuotations(all(Border.UNKNOWN, article.document().blocks().size()));
  }

  /**
   * For a translation and its source.
   *
   * @param finder of the marks of the source's language
   */
  static SourceQuotations of(Analysis translation, Analysis source, MarkFinder finder) {
    Border[] ofSource = read(source, finder);
    Map<Block, Integer> here = numbers(translation.document().blocks());
    Map<Block, Integer> there = numbers(source.document().blocks());
    Border[] borders = all(Border.UNKNOWN, here.size());
    List<AlignedPassage> passages = translation.alignment().paragraphs();
    for (int i = 1; i < passages.size(); i++) {
      AlignedPassage before = passages.get(i - 1);
      AlignedPassage after = passages.get(i);
      if (isFirm(before) && isFirm(after)) {
        int block = here.getOrDefault(after.target().get(0).block(), 0);
        int last = here.getOrDefault(last(before.target()), 0);
        int from = there.getOrDefault(last(before.source()), 0);
        int to = there.getOrDefault(after.source().get(0).block(), 0);
        if (block == last + 1) {
          borders[block] = between(ofSource, from, to);
        }
      }
    }
    return new SourceQuotations(borders);
  }

  /** What stands before the block with this index. */
  Border before(int block) {
    return block < borders.length ? borders[block] : Border.OUTSIDE;
  }

  /**
   * The block in which the quotation ends that runs on from this one; the same where the source
   * does not say that it runs on and ends.
   */
  int end(int block) {
    int end = block;
    while (before(end + 1) == Border.INSIDE) {
      end++;
    }
    return before(end + 1) == Border.OUTSIDE ? end : block;
  }

  private static boolean isFirm(AlignedPassage passage) {
    return passage.confidence() >= SURE
        && !passage.isMoved()
        && !passage.source().isEmpty()
        && !passage.target().isEmpty();
  }

  private static Block last(List<Sentence> sentences) {
    return sentences.get(sentences.size() - 1).block();
  }

  /** What all borders between two blocks agree on. */
  private static Border between(Border[] borders, int from, int to) {
    if (from >= to) {
      return Border.UNKNOWN;
    }
    List<Border> some = Arrays.asList(borders).subList(from + 1, to + 1);
    Border first = some.get(0);
    return some.stream().allMatch(b -> b == first) ? first : Border.UNKNOWN;
  }

  private static Map<Block, Integer> numbers(List<Block> blocks) {
    Map<Block, Integer> numbers = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      numbers.put(blocks.get(i), i);
    }
    return numbers;
  }

  private static Border[] all(Border border, int size) {
    Border[] borders = new Border[size];
    Arrays.fill(borders, border);
    return borders;
  }

  private static Border[] read(Analysis source, MarkFinder finder) {
    List<Block> blocks = source.document().blocks();
    Border[] borders = all(Border.OUTSIDE, blocks.size());
    int[] distances = Reach.ofLayout(blocks);
    for (List<Mark> marks : finder.find(source).values()) {
      if (marks.get(0).type().family() == PairedMark.Family.QUOTE) {
        read(marks, PairReading.of(marks, distances), borders);
      }
    }
    return borders;
  }

  /** Where a mark is lone, nothing is known up to the next, or back to the one before it. */
  private static void read(List<Mark> marks, List<PairReading.Way> ways, Border[] borders) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marks.size(); i++) {
      int block = marks.get(i).block();
      int next = i + 1 < marks.size() ? marks.get(i + 1).block() : borders.length - 1;
      int previous = i == 0 ? 0 : marks.get(i - 1).block();
      switch (ways.get(i)) {
        case OPEN -> open.push(block);
        case CLOSE -> put(borders, Border.INSIDE, open.pop(), block);
        case LONE_OPEN -> put(borders, Border.UNKNOWN, block, next);
        case LONE_CLOSE -> put(borders, Border.UNKNOWN, previous, block);
        case REOPEN, OTHER -> {}
      }
    }
  }

  private static void put(Border[] borders, Border border, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (borders[i] != Border.INSIDE) {
        borders[i] = border;
      }
    }
  }
}
