package org.translint.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MoveFinderTest {

  private static final long SEED = 20_261_124;

  private static List<Piece> pieces(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Piece(100 + 7 * i, 4)).toList();
  }

  /** Each piece of the source shares much with the piece of the translation that is said. */
  private static List<AnchorPoint> anchors(int... targets) {
    return IntStream.range(0, targets.length)
        .mapToObj(i -> new AnchorPoint(i, targets[i], 6))
        .toList();
  }

  private static List<Link> links(int count, List<AnchorPoint> anchors) {
    List<Piece> pieces = pieces(count);
    List<Link> inOrder = new LengthAligner().align(pieces, pieces, anchors);
    return new MoveFinder(pieces, pieces, anchors).find(inOrder);
  }

  private static Bead pair(int source, int target) {
    return new Bead(source, source + 1, target, target + 1);
  }

  @Test
  void aTextInOrderIsLeftAsItIs() {
    assertThat(links(5, anchors(0, 1, 2, 3, 4))).hasSize(5).noneMatch(Link::isMoved);
  }

  @Test
  void neighboursThatChangedPlacesAreLinkedCrosswise() {
    assertThat(links(5, anchors(0, 2, 1, 3, 4)))
        .extracting(Link::bead)
        .containsExactly(pair(0, 0), pair(2, 1), pair(1, 2), pair(3, 3), pair(4, 4));
  }

  @Test
  void paragraphsFarApartThatChangedPlacesAreLinkedAndSaidToBeMoved() {
    List<Link> links = links(7, anchors(0, 5, 2, 3, 4, 1, 6));

    assertThat(links).extracting(Link::bead).contains(pair(5, 1), pair(1, 5));
    assertThat(links).filteredOn(Link::isMoved).hasSize(2);
  }

  @Test
  void aParagraphWithoutEvidenceGoesWhereTheOtherOneOfAnExchangeCameFrom() {
    List<Piece> source = bare(300, 210, 60, 280, 140, 260, 120, 330);
    List<Piece> target = bare(300, 210, 260, 280, 140, 60, 120, 330);
    List<AnchorPoint> anchors =
        List.of(
            new AnchorPoint(0, 0, 6),
            new AnchorPoint(1, 1, 6),
            new AnchorPoint(3, 3, 6),
            new AnchorPoint(4, 4, 6),
            new AnchorPoint(5, 2, 6),
            new AnchorPoint(6, 6, 6),
            new AnchorPoint(7, 7, 6));

    assertThat(found(source, target, anchors))
        .filteredOn(Link::isMoved)
        .extracting(Link::bead)
        .containsExactly(pair(5, 2), pair(2, 5));
  }

  @Test
  void anExchangeWithinAnotherIsFoundToo() {
    assertThat(links(9, anchors(0, 7, 2, 4, 3, 5, 6, 1, 8)))
        .filteredOn(Link::isMoved)
        .extracting(Link::bead)
        .containsExactly(pair(7, 1), pair(4, 3), pair(3, 4), pair(1, 7));
  }

  @Test
  void lengthsAloneMoveNothing() {
    List<Piece> source = bare(300, 80, 240, 150, 310);
    List<Piece> target = bare(300, 240, 80, 150, 310);

    assertThat(found(source, target, List.of(new AnchorPoint(0, 0, 6), new AnchorPoint(4, 4, 6))))
        .noneMatch(Link::isMoved);
  }

  @Test
  void aHeadlineAndALeadThatTellTheSameStayWhereTheirLengthsFit() {
    List<Piece> text = bare(70, 190, 240, 150, 310);
    List<AnchorPoint> anchors =
        List.of(
            new AnchorPoint(0, 0, 2.5),
            new AnchorPoint(0, 1, 3.5),
            new AnchorPoint(1, 0, 3.5),
            new AnchorPoint(1, 1, 2.5),
            new AnchorPoint(2, 2, 6),
            new AnchorPoint(3, 3, 6));

    assertThat(found(text, text, anchors)).hasSize(5).noneMatch(Link::isMoved);
  }

  @Test
  @Timeout(60)
  void bookLengthTextsAreDoneInTime() {
    Random random = new Random(SEED);
    List<Piece> text =
        IntStream.range(0, 4_000)
            .mapToObj(i -> new Piece(40 + random.nextInt(400), 3 * random.nextDouble()))
            .toList();
    List<AnchorPoint> anchors = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      anchors.add(new AnchorPoint(i, i, 6 * random.nextDouble()));
      anchors.add(new AnchorPoint(i, random.nextInt(4_000), 4 * random.nextDouble()));
    }

    assertThat(found(text, text, anchors).stream().filter(l -> l.bead().sources() == 1))
        .as("seed %d", SEED)
        .hasSizeGreaterThan(3_700);
  }

  private static List<Piece> bare(double... lengths) {
    return Arrays.stream(lengths).mapToObj(length -> new Piece(length, 1)).toList();
  }

  private static List<Link> found(
      List<Piece> source, List<Piece> target, List<AnchorPoint> anchors) {
    return new MoveFinder(source, target, anchors)
        .find(new LengthAligner().align(source, target, anchors));
  }

  @Test
  void whateverMovesEveryPieceStandsInOneLink() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      int count = 2 + random.nextInt(12);
      List<AnchorPoint> anchors = new ArrayList<>();
      for (int i = 0; i < 2 * count; i++) {
        anchors.add(
            new AnchorPoint(random.nextInt(count), random.nextInt(count), 6 * random.nextDouble()));
      }
      List<Link> links = links(count, anchors);
      Set<Integer> sources = new HashSet<>();
      int places = 0;
      int next = 0;
      for (Link link : links) {
        Bead bead = link.bead();
        for (int s = bead.sourceStart(); s < bead.sourceEnd(); s++) {
          sources.add(s);
          places++;
        }
        if (bead.targets() > 0) {
          assertThat(bead.targetStart()).as("seed %d, round %d", SEED, round).isEqualTo(next);
          next = bead.targetEnd();
        }
        assertThat(link.confidence()).isBetween(0.0, 1.0);
      }
      assertThat(next).isEqualTo(count);
      assertThat(places).isEqualTo(count);
      assertThat(sources).hasSize(count);
    }
  }

  @Test
  void aLostPieceIsSurerTheBetterItsNeighboursAreAnchored() {
    List<Piece> source = pieces(5);
    List<Piece> target = List.of(source.get(0), source.get(1), source.get(3), source.get(4));
    List<AnchorPoint> anchors =
        List.of(
            new AnchorPoint(0, 0, 5),
            new AnchorPoint(1, 1, 5),
            new AnchorPoint(3, 2, 5),
            new AnchorPoint(4, 3, 5));
    Link anchored = lost(new LengthAligner().align(source, target, anchors));
    Link bare = lost(new LengthAligner().align(source, target, List.of()));

    assertThat(anchored.bead()).isEqualTo(new Bead(2, 3, 2, 2));
    assertThat(anchored.confidence()).isGreaterThan(0.8).isGreaterThan(bare.confidence());
  }

  private static Link lost(List<Link> links) {
    return links.stream().filter(l -> l.bead().targets() == 0).findFirst().orElseThrow();
  }
}
