package org.translint.language;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives every thread an instance of its own of what cannot be shared. Thread-safe.
 *
 * @param <T> made once for each thread
 */
final class Workbench<T> {

  private final Supplier<T> maker;
  private final ThreadLocal<T> own = ThreadLocal.withInitial(this::next);

  /** One that is being made before a thread wants it; the first that does takes it. */
  private final AtomicReference<@Nullable FutureTask<T>> prepared = new AtomicReference<>();

  /**
   * An empty bench.
   *
   * @param maker is called by any thread
   */
  Workbench(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The instance of this thread. */
  T get() {
    return own.get();
  }

  /**
   * What makes an instance ahead, to be run at once: who wants it will wait for it. Where that
   * fails, it fails again for who wants one.
   */
  Runnable ahead() {
    FutureTask<T> task = new FutureTask<>(maker::get);
    prepared.set(task);
    return task;
  }

  private T next() {
    FutureTask<T> task = prepared.getAndSet(null);
    if (task == null) {
      return maker.get();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      return maker.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return maker.get();
    }
  }
}
