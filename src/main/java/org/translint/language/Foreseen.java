package org.translint.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about texts that are known before anyone asks: one thread begins with the first
 * of them, and who asks helps it from the last. Thread-safe.
 *
 * @param <V> immutable
 */
final class Foreseen<V> {

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
   * is looking at it. What failed there fails again for who asks.
   */
  @Nullable V get(String text) {
    FutureTask<V> task = tasks.get(text);
    if (task == null) {
      return null;
    }
    fromTheLast.forEach(FutureTask::run);
    try {
      return task.get();
    } catch (ExecutionException e) {
      return function.apply(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return function.apply(text);
    }
  }
}
