package org.translint.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that look at articles, and one that watches them. Where a step of an article runs away,
 * its thread is left to itself, another one takes its place, and the article is looked at again
 * without that step. No thread keeps the process alive. Thread-safe.
 */
final class Workers implements AutoCloseable {

  private static final long MOST_BETWEEN_LOOKS = 500;
  private static final int LOOKS = 8;

  private final Duration limit;
  private final ThreadPoolExecutor pool;
  private final Map<Attempt, Task<?>> underWay = new ConcurrentHashMap<>();
  private final Thread watch = new Thread(this::watch, "translint-watch");

  /**
   * Threads.
   *
   * @param jobs how many articles at a time
   * @param limit how long a step may take on an article of ordinary length
   */
  Workers(int jobs, Duration limit) {
    this.limit = limit;
    pool =
        new ThreadPoolExecutor(
            jobs,
            Integer.MAX_VALUE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> daemon(new Thread(work, "translint-worker")));
    daemon(watch).start();
  }

  private static Thread daemon(Thread thread) {
    thread.setDaemon(true);
    return thread;
  }

  /** Something to do for an article. */
  interface Work<T> {

    /** Does it, and says at which step it is. */
    T in(Attempt attempt) throws Exception;

    /** What stands for the result where it is given up because of {@code step}. */
    T instead(String step);
  }

  /** Work, and who waits for it. */
  private final class Task<T> {

    private final Work<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable Thread thread;

    Task(Work<T> work) {
      this.work = work;
    }

    void attempt(Attempt attempt) {
      pool.execute(
          () -> {
            thread = Thread.currentThread();
            underWay.put(attempt, this);
            try {
              T found = work.in(attempt);
              end(attempt, () -> result.complete(found));
            } catch (Throwable e) {
              end(attempt, () -> result.completeExceptionally(e));
            }
          });
    }

    private void end(Attempt attempt, Runnable tell) {
      underWay.remove(attempt);
      if (attempt.end()) {
        tell.run();
      } else {
        // Another thread has taken this one's place.
        fewer();
      }
    }

    void abandon(Attempt attempt) {
      if (!attempt.abandon()) {
        return;
      }
      underWay.remove(attempt);
      more();
      Attempt next = attempt.next();
      if (next == null) {
        result.complete(work.instead(attempt.step()));
      } else {
        attempt(next);
      }
    }

    long worked() {
      Thread of = thread;
      return of == null ? 0 : Clock.THREADS.getThreadCpuTime(of.getId());
    }
  }

  /** Set up when it is asked first. */
  private static final class Clock {
    static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  }

  /** Begins work as soon as a thread is free. */
  <T> CompletableFuture<T> submit(Work<T> work) {
    Task<T> task = new Task<>(work);
    task.attempt(Attempt.first(limit));
    return task.result;
  }

  private synchronized void more() {
    pool.setCorePoolSize(pool.getCorePoolSize() + 1);
  }

  private synchronized void fewer() {
    pool.setCorePoolSize(pool.getCorePoolSize() - 1);
  }

  private void watch() {
    long pause = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, limit.toMillis() / LOOKS));
    try {
      while (!pool.isShutdown()) {
        Thread.sleep(pause);
        long now = System.nanoTime();
        underWay.forEach(
            (attempt, task) -> {
              if (attempt.isOver(now, task::worked)) {
                task.abandon(attempt);
              }
            });
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    pool.shutdownNow();
    watch.interrupt();
  }
}
