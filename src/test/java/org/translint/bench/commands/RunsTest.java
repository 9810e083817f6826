package org.translint.bench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

  private static Runs runs(double... walls) {
    Runs runs = new Runs();
    for (double wall : walls) {
      runs.add(new Usage(wall, 2 * wall, 100 * wall));
    }
    return runs;
  }

  @Test
  void theMedianIsTheMiddleOneOrBetweenTheTwoInTheMiddle() {
    assertThat(runs(9, 1, 2).median(Usage::wall)).isEqualTo(2);
    assertThat(runs(9, 1, 2, 4).median(Usage::cpu)).isEqualTo(6);
    assertThat(Runs.median(List.of())).isZero();
  }

  @Test
  void ratiosAreOfRunsOfTheSameRound() {
    // The machine was ten times slower in the second round; the ratio does not care.
    assertThat(runs(1, 10, 1).ratios(runs(4, 40, 2), Usage::wall)).containsExactly(0.25, 0.25, 0.5);
  }

  @Test
  void aSpreadSaysTheLeastAndTheMost() {
    assertThat(runs(3, 1, 2).spread(Usage::wall)).isEqualTo("2.00 (1.00–3.00)");
    assertThat(runs(3).spread(Usage::wall)).isEqualTo("3.00");
    assertThat(runs(3, 12.5, 2).spread(Usage::peak)).isEqualTo("300 (200–1,250)");
  }

  @Test
  void aTargetIsKeptMissedOrNotLookedAt() {
    assertThat(Target.atMost(1, "wall", 0.25, 0.25).row()).isEqualTo("| 1 | wall | 0.25 | yes |");
    assertThat(Target.atLeast(2, "rate", 2.9, 3).row()).isEqualTo("| 2 | rate | 2.90 | **no** |");
    assertThat(Target.notMeasured(3, "again", "no time").row())
        .isEqualTo("| 3 | again | not measured: no time | – |");
  }
}
