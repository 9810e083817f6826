package org.translint.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.loomchild.maligna.calculator.length.NormalDistributionCalculator;
import net.loomchild.maligna.calculator.length.counter.CharCounter;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.coretypes.CategoryDefaults;
import net.loomchild.maligna.filter.aligner.align.AlignAlgorithm;
import net.loomchild.maligna.filter.aligner.align.hmm.viterbi.ViterbiAlgorithm;
import net.loomchild.maligna.matrix.FullMatrixFactory;
import org.junit.jupiter.api.Test;

/** Holds the aligner against mALIGNa, another implementation of Gale and Church. */
class LengthAlignerOracleTest {

  private static final long SEED = 20_251_124;
  private static final int ROUNDS = 200;

  private final AlignAlgorithm oracle =
      new ViterbiAlgorithm(
          new NormalDistributionCalculator(new CharCounter()),
          CategoryDefaults.BEST_CATEGORY_MAP,
          new FullMatrixFactory());

  /** A made-up text, its made-up translation, and which of their pieces belong together. */
  private record Bitext(List<Double> source, List<Double> target, Set<Bead> truth) {}

  /** Most pieces one to one, a few merged, split, dropped or added; lengths vary by a sixth. */
  private static Bitext bitext(Random random) {
    List<Double> source = new ArrayList<>();
    List<Double> target = new ArrayList<>();
    Set<Bead> truth = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      int from = source.size();
      int to = target.size();
      double chance = random.nextDouble();
      int sources = chance < 0.05 ? 2 : chance < 0.12 ? 0 : 1;
      int targets = chance >= 0.12 && chance < 0.17 ? 2 : chance >= 0.93 ? 0 : 1;
      double length = 0;
      for (int s = 0; s < sources; s++) {
        source.add((double) (30 + random.nextInt(270)));
        length += source.get(source.size() - 1);
      }
      length = sources == 0 ? 30 + random.nextInt(270) : length;
      for (int t = 0; t < targets; t++) {
        double part = length / targets;
        target.add((double) Math.max(5, Math.round(part * (1 + random.nextGaussian() / 6))));
      }
      truth.add(new Bead(from, source.size(), to, target.size()));
    }
    return new Bitext(source, target, truth);
  }

  private static double[] array(List<Double> lengths) {
    return lengths.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Set<Bead> oracle(Bitext bitext) {
    Set<Bead> beads = new HashSet<>();
    int source = 0;
    int target = 0;
    for (Alignment a : oracle.align(letters(bitext.source), letters(bitext.target))) {
      int nextSource = source + a.getSourceSegmentList().size();
      int nextTarget = target + a.getTargetSegmentList().size();
      beads.add(new Bead(source, nextSource, target, nextTarget));
      source = nextSource;
      target = nextTarget;
    }
    return beads;
  }

  private static List<String> letters(List<Double> lengths) {
    return lengths.stream().map(l -> "a".repeat(l.intValue())).toList();
  }

  private static double share(Set<Bead> some, Set<Bead> right) {
    return (double) some.stream().filter(right::contains).count() / right.size();
  }

  @Test
  void itAgreesWithTheOracleAndIsNoWorseThanIt() {
    Random random = new Random(SEED);
    double agreement = 0;
    double ours = 0;
    double theirs = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Bitext bitext = bitext(random);
      Set<Bead> mine =
          Set.copyOf(
              new LengthAligner().align(array(bitext.source), array(bitext.target), List.of()));
      Set<Bead> reference = oracle(bitext);
      agreement += share(mine, reference) / ROUNDS;
      ours += share(mine, bitext.truth) / ROUNDS;
      theirs += share(reference, bitext.truth) / ROUNDS;
    }
    assertThat(agreement).as("seed %d", SEED).isGreaterThan(0.75);
    assertThat(ours).as("seed %d", SEED).isGreaterThan(theirs);
  }
}
