package org.translint.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Whether somebody wants a run to end, and since when. Thread-safe. */
final class Stop {

  /** What may still be told after that. */
  private static final Duration GRACE = Duration.ofMillis(800);

  private static final long NEVER = Long.MIN_VALUE;

  private volatile long askedAt = NEVER;
  private final Set<Wait> waiting = ConcurrentHashMap.newKeySet();

  /** Somebody who waits. */
  private static final class Wait {

    private final CompletableFuture<Result> future;
    private final Supplier<Result> instead;

    Wait(CompletableFuture<Result> future, Supplier<Result> instead) {
      this.future = future;
      this.instead = instead;
    }

    void end() {
      future.complete(instead.get());
    }
  }

  /** Wants the run to end: whatever is waited for has come, as far as it goes. */
  void ask() {
    askedAt = System.nanoTime();
    waiting.forEach(Wait::end);
  }

  boolean isAsked() {
    return askedAt != NEVER;
  }

  /** Whether the time is over in which anything may be told. */
  boolean isOver() {
    return isAsked() && System.nanoTime() - askedAt > GRACE.toNanos();
  }

  /** The same future, which completes with something else where the run is to end before. */
  CompletableFuture<Result> orInstead(CompletableFuture<Result> future, Supplier<Result> instead) {
    Wait wait = new Wait(future, instead);
    waiting.add(wait);
    if (isAsked()) {
      wait.end();
    }
    return future.whenComplete((result, failure) -> waiting.remove(wait));
  }
}
