package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ForeseenTest {

  @Test
  void whoAsksHelpsFromTheLast() throws InterruptedException {
    CountDownLatch atTheFirst = new CountDownLatch(1);
    CountDownLatch othersDone = new CountDownLatch(2);
    Queue<String> order = new ConcurrentLinkedQueue<>();
    Foreseen<Integer> foreseen =
        new Foreseen<>(
            List.of("a", "bb", "ccc", "bb"),
            text -> {
              if (text.equals("a")) {
                atTheFirst.countDown();
                await(othersDone);
              } else {
                order.add(text);
                othersDone.countDown();
              }
              return text.length();
            });
    Thread ahead = new Thread(foreseen::begin);
    ahead.start();
    await(atTheFirst);

    assertThat(foreseen.get("a")).isEqualTo(1);
    assertThat(foreseen.get("bb")).isEqualTo(2);
    assertThat(foreseen.get("d")).isNull();
    assertThat(order).containsExactly("ccc", "bb");
    ahead.join();
  }

  @Test
  void whatFailedFailsForWhoAsks() {
    Foreseen<String> foreseen =
        new Foreseen<>(
            List.of("good", "bad"),
            text -> {
              if (text.equals("bad")) {
                throw new IllegalStateException("no " + text);
              }
              return text;
            });
    foreseen.begin();

    assertThat(foreseen.get("good")).isEqualTo("good");
    assertThatThrownBy(() -> foreseen.get("bad"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no bad");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
