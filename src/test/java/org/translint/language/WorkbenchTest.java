package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Workbench<Integer> bench = new Workbench<>(made::incrementAndGet);

  @Test
  void everyThreadHasItsOwn() {
    int mine = bench.get();
    int another =
        CompletableFuture.supplyAsync(bench::get, work -> new Thread(work).start()).join();

    assertThat(bench.get()).isEqualTo(mine).isNotEqualTo(another);
    assertThat(made).hasValue(2);
  }

  @Test
  void theFirstThatWantsOneTakesWhatWasMadeAhead() {
    bench.ahead().run();

    assertThat(bench.get()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void whatFailedAheadIsTriedAgain() {
    Workbench<Integer> failing =
        new Workbench<>(
            () -> {
              if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return made.get();
            });
    failing.ahead().run();

    assertThat(failing.get()).isEqualTo(2);
  }
}
