package org.translint.run;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at an article: which step it is at, so that a step that runs away can be told from
 * one that has much to do, and is left out in the next attempt. The thread that makes the attempt
 * says where it is; another one watches.
 */
final class Attempt {

  /** What takes an article apart before any check sees it. */
  static final String ANALYSIS = "analysis";

  /** How many steps may run away before the article is given up. */
  private static final int MOST_LEFT_OUT = 3;

  /** How much longer than its time a step may wait without working, as on a busy machine. */
  private static final int PATIENCE = 10;

  /** The length of an article that has the whole time of a step, in UTF-16 units. */
  private static final int ORDINARY = 20_000;

  private final Duration limit;
  private final Set<String> leftOut;
  private final AtomicReference<State> state = new AtomicReference<>(State.UNDER_WAY);
  private volatile Step step = new Step(ANALYSIS, System.nanoTime());
  private volatile double length = 1;

  /** Of the watching thread alone: the step that it saw working, and how much it had worked. */
  private @Nullable Step seen;

  private long workedBefore;

  private enum State {
    UNDER_WAY,
    DONE,
    ABANDONED
  }

  /** What is being done, and since when. */
  private record Step(String name, long since) {}

  /** Tells how much processor time a thread has had, in nanoseconds. */
  @FunctionalInterface
  interface Clock {
    long worked();
  }

  private Attempt(Duration limit, Set<String> leftOut) {
    this.limit = limit;
    this.leftOut = Set.copyOf(leftOut);
  }

  /** The first attempt. */
  static Attempt first(Duration limit) {
    return new Attempt(limit, Set.of());
  }

  /** Says how long the article is with its source, in UTF-16 units. */
  void hasLength(long units) {
    length = Math.max(1, (double) units / ORDINARY);
  }

  /**
   * Says that a step begins.
   *
   * @return whether it is to be made; not if it ran away before
   */
  boolean begins(String name) {
    step = new Step(name, System.nanoTime());
    return !leftOut.contains(name);
  }

  /** The step that is being made. */
  String step() {
    return step.name();
  }

  /** The attempt has come to its end; whether anybody still waits for what it found. */
  boolean end() {
    return state.compareAndSet(State.UNDER_WAY, State.DONE);
  }

  /** Gives the attempt up; whether it was still under way. */
  boolean abandon() {
    return state.compareAndSet(State.UNDER_WAY, State.ABANDONED);
  }

  /** The next attempt, without the step that ran away; null where the article is to be given up. */
  @Nullable Attempt next() {
    Set<String> more = new TreeSet<>(leftOut);
    more.add(step());
    return more.size() > MOST_LEFT_OUT || step().equals(ANALYSIS) ? null : new Attempt(limit, more);
  }

  /**
   * Whether the step has had its time. Half of it passes before the processor's clock is asked,
   * which costs something to set up; the second half counts by that clock.
   */
  boolean isOver(long now, Clock clock) {
    Step current = step;
    double allowed = limit.toNanos() * length;
    long waited = now - current.since();
    if (waited < allowed / 2) {
      return false;
    }
    if (!current.equals(seen)) {
      seen = current;
      workedBefore = clock.worked();
      return false;
    }
    return clock.worked() - workedBefore >= allowed / 2 || waited >= allowed * PATIENCE;
  }
}
