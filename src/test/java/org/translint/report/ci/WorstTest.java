package org.translint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.finding.Severity;

class WorstTest {

  private static final long SEED = 15;

  private record Shown(Severity severity, double confidence, int number) {}

  @Test
  void keepsWhatSortingEverythingWouldPutFirst() {
    Random random = new Random(SEED);
    for (int limit : List.of(1, 2, 7, 100, 1000)) {
      List<Shown> all = new ArrayList<>();
      Worst<Severity, Shown> worst = new Worst<>(limit);
      for (int i = 0; i < 500; i++) {
        Severity severity = List.of(Severity.values()).get(random.nextInt(4));
        Shown shown = new Shown(severity, random.nextInt(5) / 4.0, i);
        all.add(shown);
        worst.add(shown.severity(), shown.confidence(), () -> shown);
      }
      all.sort(
          Comparator.comparing(Shown::severity)
              .thenComparing(Comparator.comparing(Shown::confidence).reversed())
              .thenComparing(Shown::number));
      List<Shown> first = all.subList(0, Math.min(limit, all.size()));

      assertThat(worst.worstFirst()).as("limit %s, seed %s", limit, SEED).isEqualTo(first);
      assertThat(worst.inOrder())
          .containsExactlyInAnyOrderElementsOf(first)
          .isSortedAccordingTo(Comparator.comparing(Shown::number));
      assertThat(worst.leftOut()).isEqualTo(500 - first.size());
    }
  }

  @Test
  void putsFailuresBeforeEverything() {
    Worst<Severity, String> worst = new Worst<>(1);
    worst.add(Severity.CRITICAL, 1, () -> "critical");
    worst.add(null, 0, () -> "failure");

    assertThat(worst.worstFirst()).containsExactly("failure");
  }

  @Test
  void makesNothingThatItWouldLeaveOut() {
    Worst<Severity, String> worst = new Worst<>(1);
    worst.add(Severity.MINOR, 0.5, () -> "first");
    worst.add(
        Severity.MINOR,
        0.5,
        () -> {
          throw new AssertionError("made for nothing");
        });

    assertThat(worst.worstFirst()).containsExactly("first");
    assertThat(worst.seen()).isEqualTo(2);
  }
}
