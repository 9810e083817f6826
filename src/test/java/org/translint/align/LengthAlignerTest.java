package org.translint.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LengthAlignerTest {

  private static final long SEED = 20_251_124;

  private static final double[] WHOLE = {400, 60, 320, 90, 250, 310, 70, 280, 120, 350};
  private static final double[] WITHOUT_THE_FIFTH = {400, 60, 320, 90, 310, 70, 280, 120, 350};

  private final LengthAligner aligner = new LengthAligner();

  private List<Bead> align(double[] source, double[] target) {
    return aligner.align(source, target, List.of());
  }

  private static double[] lengths(double... lengths) {
    return lengths;
  }

  @Test
  void paragraphsOfLikeLengthsGoOneToOne() {
    assertThat(align(lengths(120, 40, 300), lengths(130, 45, 310)))
        .containsExactly(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 2), new Bead(2, 3, 2, 3));
  }

  @Test
  void aLanguageThatNeedsMoreLettersThroughoutIsStillOneToOne() {
    assertThat(align(lengths(120, 40, 300, 90), lengths(180, 60, 450, 135)))
        .hasSize(4)
        .allMatch(LengthAlignerTest::isOneToOne);
  }

  @Test
  void twoParagraphsThatTheTranslationMergesStandTogether() {
    assertThat(align(lengths(200, 150, 140, 210), lengths(205, 295, 208)))
        .containsExactly(new Bead(0, 1, 0, 1), new Bead(1, 3, 1, 2), new Bead(3, 4, 2, 3));
  }

  @Test
  void aParagraphThatTheTranslationSplitsStandsBesideBothHalves() {
    assertThat(align(lengths(200, 290, 210), lengths(205, 150, 145, 208)))
        .containsExactly(new Bead(0, 1, 0, 1), new Bead(1, 2, 1, 3), new Bead(2, 3, 3, 4));
  }

  @Test
  void aParagraphThatTheTranslationDropsStandsBesideNothing() {
    assertThat(align(lengths(WHOLE), lengths(WITHOUT_THE_FIFTH)))
        .contains(new Bead(4, 5, 4, 4))
        .filteredOn(LengthAlignerTest::isOneToOne)
        .hasSize(9);
  }

  @Test
  void aParagraphThatTheTranslationAddsStandsBesideNothing() {
    assertThat(align(lengths(WITHOUT_THE_FIFTH), lengths(WHOLE)))
        .contains(new Bead(4, 4, 4, 5))
        .filteredOn(LengthAlignerTest::isOneToOne)
        .hasSize(9);
  }

  @Test
  void anAnchorOverrulesLengths() {
    double[] source = lengths(100, 100, 100);
    double[] target = lengths(160, 140);

    assertThat(together(align(source, target), 1, 0)).isTrue();

    List<Bead> anchored = aligner.align(source, target, anchors(1, 1));
    assertThat(together(anchored, 1, 1)).isTrue();
    assertThat(together(anchored, 1, 0)).isFalse();
  }

  @Test
  void oneFalseAnchorDoesNotTearAWholeTextApart() {
    double[] text = lengths(210, 80, 340, 120, 260, 95);

    assertThat(aligner.align(text, text, anchors(0, 5))).allMatch(LengthAlignerTest::isOneToOne);
  }

  @Test
  void anEmptySideLeavesEverythingBesideNothing() {
    assertThat(align(lengths(), lengths())).isEmpty();
    assertThat(align(lengths(10, 20), lengths()))
        .containsExactly(new Bead(0, 1, 0, 0), new Bead(1, 2, 0, 0));
    assertThat(align(lengths(), lengths(10, 20)))
        .containsExactly(new Bead(0, 0, 0, 1), new Bead(0, 0, 1, 2));
  }

  @Test
  void paragraphsWithoutLettersAreAlignedToo() {
    assertCovers(align(lengths(0, 0, 0), lengths(0, 0)), 3, 2);
  }

  @Test
  void hugeTextsAreAlignedInProportion() {
    double[] source = DoubleStream.generate(() -> 50).limit(4_000).toArray();
    double[] target = DoubleStream.generate(() -> 50).limit(2_000).toArray();
    List<Bead> beads = align(source, target);

    assertCovers(beads, 4_000, 2_000);
    assertThat(beads).hasSize(2_000).contains(new Bead(2_000, 2_002, 1_000, 1_001));
    assertCovers(align(source, lengths()), 4_000, 0);
  }

  @Test
  void beadsCoverBothTextsInOrderWithoutGapOrOverlap() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      double[] source = some(random, random.nextInt(25));
      double[] target = some(random, random.nextInt(25));
      List<AnchorPoint> anchors = new ArrayList<>();
      for (int i = 0; i < 5 && source.length > 0 && target.length > 0; i++) {
        anchors.add(new AnchorPoint(random.nextInt(source.length), random.nextInt(target.length)));
      }

      assertCovers(aligner.align(source, target, anchors), source.length, target.length);
    }
  }

  @Test
  void aTextBesideItselfIsOneToOne() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      double[] text = some(random, random.nextInt(30));

      assertThat(align(text, text))
          .as("seed %d, round %d", SEED, round)
          .hasSize(text.length)
          .allMatch(LengthAlignerTest::isOneToOne);
    }
  }

  @Test
  void theOrderOfAnchorsDoesNotMatter() {
    Random random = new Random(SEED);
    double[] source = some(random, 20);
    double[] target = some(random, 18);
    List<AnchorPoint> anchors = new ArrayList<>(anchors(3, 3, 9, 8, 9, 7, 15, 14));
    List<Bead> expected = aligner.align(source, target, anchors);

    Collections.reverse(anchors);

    assertThat(aligner.align(source, target, anchors)).isEqualTo(expected);
  }

  private static double[] some(Random random, int count) {
    return random.doubles(count, 1, 400).toArray();
  }

  private static List<AnchorPoint> anchors(int... pairs) {
    List<AnchorPoint> anchors = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      anchors.add(new AnchorPoint(pairs[i], pairs[i + 1]));
    }
    return anchors;
  }

  private static boolean isOneToOne(Bead bead) {
    return bead.sources() == 1 && bead.targets() == 1;
  }

  private static boolean together(List<? extends Bead> beads, int source, int target) {
    return beads.stream()
        .anyMatch(
            b ->
                b.sourceStart() <= source
                    && source < b.sourceEnd()
                    && b.targetStart() <= target
                    && target < b.targetEnd());
  }

  private static void assertCovers(List<Bead> beads, int sources, int targets) {
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      assertThat(Arrays.asList(bead.sourceStart(), bead.targetStart()))
          .as("seed %d: %s", SEED, beads)
          .containsExactly(source, target);
      assertThat(bead.sources() + bead.targets()).isPositive();
      source = bead.sourceEnd();
      target = bead.targetEnd();
    }
    assertThat(List.of(source, target)).as("seed %d", SEED).containsExactly(sources, targets);
  }
}
