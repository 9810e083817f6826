package org.translint.run;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Whether somebody wants a run to end, and since when. Thread-safe. */
final class Stop {

  /** What may still be told after that. */
  private static final Duration GRACE = Duration.ofMillis(800);

  private static final long NEVER = Long.MIN_VALUE;

  private volatile long askedAt = NEVER;
  private final Map<CompletableFuture<Result>, Supplier<Result>> waiting =
      new ConcurrentHashMap<>();

  /** Wants the run to end: whatever is waited for has come, as far as it goes. */
  void ask() {
    askedAt = System.nanoTime();
    waiting.forEach((future, instead) -> future.complete(instead.get()));
  }

  boolean isAsked() {
    return askedAt != NEVER;
  }

  /** Whether the time is over in which anything may be told. */
  boolean isOver() {
    return isAsked() && System.nanoTime() - askedAt > GRACE.toNanos();
  }

  /** Completes a future with something else where the run is to end before it is complete. */
  void onAsked(CompletableFuture<Result> future, Supplier<Result> instead) {
    waiting.put(future, instead);
    if (isAsked()) {
      future.complete(instead.get());
    }
    future.whenComplete((result, failure) -> waiting.remove(future));
  }
}
