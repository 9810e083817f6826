package org.translint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.translint.finding.Finding;
import org.translint.finding.Severity;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * The text of an article cut where its findings begin and end, paragraph by paragraph.
 *
 * <p>Findings may overlap and nest, elements of a page may not: so every paragraph is cut into
 * pieces that lie side by side, each under the same findings from its start to its end. Findings
 * are known by their number, from 1, in the order in which the article has them.
 */
final class MarkedText {

  private final Document document;
  private final List<Mark> marks;

  private MarkedText(Document document, List<Finding> findings) {
    this.document = document;
    this.marks = new ArrayList<>();
    for (Finding finding : findings) {
      marks.add(new Mark(marks.size() + 1, finding.severity(), onCharacters(finding.span())));
    }
  }

  /**
   * A paragraph, or what else stands on its own.
   *
   * @param kind what it is
   * @param direction the way its text runs
   * @param pieces in order
   * @param numbers of the findings that are told beside it; each finding has one such row
   */
  record Row(Block.Kind kind, TextDirection direction, List<Piece> pieces, List<Integer> numbers) {}

  /** A part of a paragraph. */
  sealed interface Piece {

    /** Text without a finding. */
    record Plain(String text) implements Piece {}

    /**
     * Text under one or more findings.
     *
     * @param severity of the worst of them
     * @param numbers of all of them, parted by spaces
     */
    record Marked(String text, Severity severity, String numbers) implements Piece {}

    /** The place of a finding that has no text: something is missing here. */
    record Caret(Severity severity, int number) implements Piece {}

    /** The number of a finding, where its first paragraph is done with it. */
    record Label(Severity severity, int number) implements Piece {}
  }

  private record Mark(int number, Severity severity, Span span) {}

  /** The paragraphs of the article in order; every finding is told beside exactly one. */
  static List<Row> rows(Document document, List<Finding> findings, TextDirection direction) {
    return new MarkedText(document, findings).rows(direction);
  }

  private List<Row> rows(TextDirection direction) {
    List<Block> blocks = blocks();
    List<List<Mark>> homed = new ArrayList<>();
    blocks.forEach(b -> homed.add(new ArrayList<>()));
    for (Mark mark : marks) {
      homed.get(home(mark.span(), blocks)).add(mark);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      TextDirection own = TextDirection.of(block.span().of(document.text()), direction);
      List<Integer> numbers = homed.get(i).stream().map(Mark::number).toList();
      rows.add(new Row(block.kind(), own, pieces(block.span(), homed.get(i)), numbers));
    }
    return rows;
  }

  /** The blocks, with a paragraph for text that a reader left outside of any; at least one. */
  private List<Block> blocks() {
    List<Block> all = new ArrayList<>();
    int last = 0;
    for (Block block : document.blocks()) {
      gap(last, block.span().start()).ifPresent(all::add);
      all.add(block);
      last = block.span().end();
    }
    gap(last, document.text().length()).ifPresent(all::add);
    if (all.isEmpty()) {
      all.add(new Block(Block.Kind.PARAGRAPH, new Span(0, document.text().length())));
    }
    return all;
  }

  private Optional<Block> gap(int start, int end) {
    if (start >= end || document.text().substring(start, end).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Block(Block.Kind.PARAGRAPH, new Span(start, end)));
  }

  /** The block beside which a finding is told: the first it touches, or else the one before it. */
  private static int home(Span span, List<Block> blocks) {
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      if (block.overlaps(span)) {
        return i;
      }
      if (block.end() <= span.start()) {
        before = i;
      }
    }
    return before;
  }

  private List<Piece> pieces(Span block, List<Mark> homed) {
    List<Mark> here =
        marks.stream().filter(m -> homed.contains(m) || m.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : here) {
      cuts.add(within(block, mark.span().start()));
      cuts.add(within(block, mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int last = block.start();
    for (int cut : cuts) {
      if (last < cut) {
        pieces.add(piece(new Span(last, cut), here));
      }
      endings(block, cut, homed, pieces);
      last = cut;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> here) {
    String text = Printable.of(span.of(document.text()));
    List<Mark> over = here.stream().filter(m -> m.span().contains(span)).toList();
    Optional<Severity> worst =
        over.stream().map(Mark::severity).min(Comparator.<Severity>naturalOrder());
    if (worst.isEmpty()) {
      return new Piece.Plain(text);
    }
    String numbers = String.join(" ", over.stream().map(m -> "" + m.number()).toList());
    return new Piece.Marked(text, worst.get(), numbers);
  }

  /** Adds the carets and the numbers of the findings of {@code homed} that end at {@code cut}. */
  private static void endings(Span block, int cut, List<Mark> homed, List<Piece> pieces) {
    for (Mark mark : homed) {
      if (within(block, mark.span().end()) == cut) {
        boolean hasText = within(block, mark.span().start()) < cut;
        if (!hasText) {
          pieces.add(new Piece.Caret(mark.severity(), mark.number()));
        }
        pieces.add(new Piece.Label(mark.severity(), mark.number()));
      }
    }
  }

  private static int within(Span block, int offset) {
    return Math.max(block.start(), Math.min(offset, block.end()));
  }

  /** The span inside the text, widened so that it cuts no character outside the BMP in two. */
  private Span onCharacters(Span span) {
    String text = document.text();
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    boolean isEmpty = start == end;
    start = splitsPair(text, start) ? start - 1 : start;
    end = isEmpty ? start : splitsPair(text, end) ? end + 1 : end;
    return new Span(start, end);
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
