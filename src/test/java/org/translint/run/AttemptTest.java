package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private static final long SECOND = 1_000_000_000;

  private final Attempt attempt = Attempt.first(Duration.ofSeconds(10));
  private final long start = System.nanoTime();

  /** Whether the attempt has had its time after so many seconds, of which it worked so many. */
  private boolean isOver(double waited, double worked) {
    return attempt.isOver(start + (long) (waited * SECOND), () -> (long) (worked * SECOND));
  }

  @Test
  void aStepHasItsTime() {
    attempt.begins("grammar");

    assertThat(isOver(4, 4)).isFalse();
    assertThat(isOver(6, 6)).isFalse();
    assertThat(isOver(9, 9)).isFalse();
    assertThat(isOver(11.5, 11.5)).isTrue();
  }

  @Test
  void eachStepHasItsOwn() {
    attempt.begins("grammar");
    assertThat(isOver(6, 6)).isFalse();
    attempt.begins("unknown-word");

    assertThat(isOver(8, 12)).isFalse();
    assertThat(attempt.step()).isEqualTo("unknown-word");
  }

  @Test
  void aStepThatWaitsForABusyMachineIsNotOverSoon() {
    attempt.begins("grammar");

    assertThat(isOver(6, 0)).isFalse();
    assertThat(isOver(60, 1)).isFalse();
    assertThat(isOver(101, 1)).isTrue();
  }

  @Test
  void aLongArticleHasMoreTime() {
    attempt.hasLength(200_000);
    attempt.begins("grammar");

    assertThat(isOver(49, 49)).isFalse();
    assertThat(isOver(51, 51)).isFalse();
    assertThat(isOver(90, 90)).isFalse();
    assertThat(isOver(102, 102)).isTrue();
  }

  @Test
  void whatRanAwayIsLeftOutOfTheNextAttempt() {
    attempt.begins("grammar");
    Attempt next = attempt.next();

    assertThat(next).isNotNull();
    assertThat(next.begins("grammar")).isFalse();
    assertThat(next.begins("unknown-word")).isTrue();
  }

  @Test
  void anArticleIsGivenUpWhereNothingHelps() {
    Attempt now = attempt;
    for (String step : new String[] {"a", "b", "c"}) {
      now.begins(step);
      now = now.next();
      assertThat(now).as(step).isNotNull();
    }
    now.begins("d");

    assertThat(now.next()).isNull();
    Attempt other = Attempt.first(Duration.ofSeconds(1));
    other.begins(Attempt.ANALYSIS);
    assertThat(other.next()).isNull();
  }

  @Test
  void anAttemptEndsOnce() {
    assertThat(attempt.end()).isTrue();
    assertThat(attempt.abandon()).isFalse();
    Attempt other = Attempt.first(Duration.ofSeconds(1));
    assertThat(other.abandon()).isTrue();
    assertThat(other.end()).isFalse();
  }
}
