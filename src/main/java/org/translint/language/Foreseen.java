package org.translint.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about texts that are known before anyone asks: one thread begins with the first
 * of them, and who asks helps it from the last. Thread-safe.
 *
 * @param <V> immutable
 */
final class Foreseen<V> {

  /**
   * In seconds. Who asks is timed by the processor time that it uses: one that only waits for a
   * text that takes forever would be given up late.
   */
  private static final long LONGEST_WAIT = 5;

  private final Function<String, V> function;
  private final Map<String, FutureTask<V>> tasks = new LinkedHashMap<>();
  private final List<FutureTask<V>> fromTheLast;

  /**
   * Texts that are to be looked at.
   *
   * @param function depends on the text alone, and has a value for each; called by any thread
   */
  Foreseen(Collection<String> texts, Function<String, V> function) {
    this.function = function;
    for (String text : texts) {
      tasks.computeIfAbsent(text, t -> new FutureTask<>(() -> function.apply(t)));
    }
    fromTheLast = new ArrayList<>(tasks.values());
    Collections.reverse(fromTheLast);
  }

  /** Looks at all texts that nobody has begun with. */
  void begin() {
    tasks.values().forEach(FutureTask::run);
  }

  /**
   * What there is to say about a text, or null where it is none of these. Waits for the thread that
   * is looking at it, though not for long: then the text is looked at by both. What failed there
   * fails again for who asks.
   *
   * @throws IllegalStateException if the thread is interrupted while it waits
   */
  @Nullable V get(String text) {
    FutureTask<V> task = tasks.get(text);
    if (task == null) {
      return null;
    }
    fromTheLast.forEach(FutureTask::run);
    try {
      return task.get(LONGEST_WAIT, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return function.apply(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
