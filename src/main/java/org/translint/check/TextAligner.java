package org.translint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.translint.align.AnchorPoint;
import org.translint.align.Bead;
import org.translint.align.LengthAligner;
import org.translint.align.Link;
import org.translint.align.MoveFinder;
import org.translint.align.Piece;
import org.translint.language.Sentence;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Span;

/**
 * Aligns a translation with its source: first the paragraphs, then the sentences in them. Used for
 * one pair of texts by one thread.
 */
final class TextAligner {

  private static final LengthAligner ALIGNER = new LengthAligner();
  private static final EvidenceFinder FINDER = new EvidenceFinder();

  private final Map<Sentence, Set<Evidence>> sourceEvidence;
  private final Map<Sentence, Set<Evidence>> targetEvidence;
  private final List<List<Sentence>> sourceBlocks;
  private final List<List<Sentence>> targetBlocks;
  private final SharedEvidence shared;

  private TextAligner(Analysis source, Analysis target) {
    sourceEvidence = FINDER.find(source, target.language());
    targetEvidence = FINDER.find(target, source.language());
    sourceBlocks = blocks(source.sentences());
    targetBlocks = blocks(target.sentences());
    shared =
        new SharedEvidence(
            evidence(sourceBlocks, sourceEvidence), evidence(targetBlocks, targetEvidence));
  }

  /** How the translation corresponds to its source. */
  static Alignment align(Analysis source, Analysis target, Correspondence given) {
    TextAligner aligner = new TextAligner(source, target);
    if (given.paragraphs().isEmpty()) {
      return aligner.align();
    }
    return aligner.refine(
        given.paragraphs().stream()
            .map(pair -> given(pair, source, target))
            .filter(passage -> !passage.source().isEmpty() || !passage.target().isEmpty())
            .toList());
  }

  private static AlignedPassage given(AlignedPair pair, Analysis source, Analysis target) {
    List<Sentence> there = in(pair.target(), target.sentences());
    return new AlignedPassage(
        in(pair.source(), source.sentences()),
        there,
        pair.confidence(),
        pair.isMoved(),
        there.isEmpty() ? Span.at(pair.target().start()) : null);
  }

  /** The sentences that begin in a span; all are in order. */
  private static List<Sentence> in(Span span, List<Sentence> sentences) {
    int from = firstAt(span.start(), sentences);
    return sentences.subList(from, Math.max(from, firstAt(span.end(), sentences)));
  }

  /** The index of the first sentence that begins at {@code offset} or after. */
  private static int firstAt(int offset, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Alignment align() {
    List<Link> links = align(sourceBlocks, targetBlocks);
    SourceTest test =
        new SourceTest(
            shared, evidence(sourceBlocks, sourceEvidence), evidence(targetBlocks, targetEvidence));
    int sentences = Math.min(flat(sourceBlocks).size(), flat(targetBlocks).size());
    if (!test.isOfThisSource(links, sentences)) {
      return Alignment.OF_ANOTHER_SOURCE;
    }
    return refine(links.stream().map(link -> passage(sourceBlocks, targetBlocks, link)).toList());
  }

  /** The alignment with these paragraphs, whose sentences are aligned one by one. */
  private Alignment refine(List<AlignedPassage> paragraphs) {
    List<AlignedPassage> passages = new ArrayList<>();
    for (AlignedPassage paragraph : paragraphs) {
      if (paragraph.source().size() <= 1 && paragraph.target().size() <= 1) {
        passages.add(paragraph);
        continue;
      }
      List<List<Sentence>> from = alone(paragraph.source());
      List<List<Sentence>> to = alone(paragraph.target());
      for (Link smaller : align(from, to)) {
        AlignedPassage passage = passage(from, to, smaller);
        passages.add(
            new AlignedPassage(
                passage.source(),
                passage.target(),
                passage.confidence() * paragraph.confidence(),
                passage.isMoved() || paragraph.isMoved(),
                passage.target().isEmpty() ? paragraph.gap() : null));
      }
    }
    return new Alignment(paragraphs, passages);
  }

  private List<Link> align(List<List<Sentence>> source, List<List<Sentence>> target) {
    List<Set<Evidence>> ofSource = evidence(source, sourceEvidence);
    List<Set<Evidence>> ofTarget = evidence(target, targetEvidence);
    List<Piece> from = pieces(source, ofSource);
    List<Piece> to = pieces(target, ofTarget);
    List<AnchorPoint> anchors = shared.anchors(ofSource, ofTarget);
    return new MoveFinder(from, to, anchors).find(ALIGNER.align(from, to, anchors));
  }

  private List<Piece> pieces(List<List<Sentence>> texts, List<Set<Evidence>> evidence) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<Evidence> next = i + 1 < texts.size() ? evidence.get(i + 1) : Set.of();
      double length = TextLength.of(texts.get(i));
      double expected = shared.expected(evidence.get(i));
      pieces.add(new Piece(length, expected, shared.shared(evidence.get(i), next)));
    }
    return pieces;
  }

  private static List<Set<Evidence>> evidence(
      List<List<Sentence>> pieces, Map<Sentence, Set<Evidence>> bySentence) {
    List<Set<Evidence>> evidence = new ArrayList<>();
    for (List<Sentence> piece : pieces) {
      Set<Evidence> all = new HashSet<>();
      piece.forEach(sentence -> all.addAll(bySentence.getOrDefault(sentence, Set.of())));
      evidence.add(all);
    }
    return evidence;
  }

  private static AlignedPassage passage(
      List<List<Sentence>> source, List<List<Sentence>> target, Link link) {
    Bead bead = link.bead();
    return new AlignedPassage(
        flat(source.subList(bead.sourceStart(), bead.sourceEnd())),
        flat(target.subList(bead.targetStart(), bead.targetEnd())),
        link.confidence(),
        link.isMoved());
  }

  private static List<Sentence> flat(List<List<Sentence>> pieces) {
    return pieces.stream().flatMap(List::stream).toList();
  }

  private static List<List<Sentence>> blocks(List<Sentence> sentences) {
    Map<Block, List<Sentence>> byBlock = new LinkedHashMap<>();
    sentences.forEach(s -> byBlock.computeIfAbsent(s.block(), b -> new ArrayList<>()).add(s));
    return List.copyOf(byBlock.values());
  }

  /** Each sentence as a piece of its own. */
  private static List<List<Sentence>> alone(List<Sentence> sentences) {
    return sentences.stream().map(List::of).toList();
  }
}
