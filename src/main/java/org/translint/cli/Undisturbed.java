package org.translint.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a command that writes files in one stroke be ended at any time, as by Ctrl-C: a stroke that
 * has begun comes to its end, and none begins after. The exit code is then that of the signal.
 * Thread-safe.
 */
final class Undisturbed implements AutoCloseable {

  private static final long MOMENT_MILLIS = 1_700;

  /** Held by who writes, and for good by who ends the process. */
  private final ReentrantLock writing = new ReentrantLock();

  private final Console console;
  private final ProgressLine progress;
  private final Thread hook = new Thread(this::end, "translint-interruption");

  private Undisturbed(Console console, ProgressLine progress) {
    this.console = console;
    this.progress = progress;
  }

  /**
   * From now on and until this is closed, whoever ends the process is told what became of it.
   *
   * @param progress is taken away first
   */
  static Undisturbed begin(Console console, ProgressLine progress) {
    Undisturbed undisturbed = new Undisturbed(console, progress);
    Runtime.getRuntime().addShutdownHook(undisturbed.hook);
    return undisturbed;
  }

  /** Something that is done to its end or not at all. */
  @FunctionalInterface
  interface Stroke<E extends Exception> {
    void make() throws E;
  }

  /** Makes a stroke; where the process is ending, this waits for its end instead. */
  <E extends Exception> void make(Stroke<E> stroke) throws E {
    writing.lock();
    try {
      stroke.make();
    } finally {
      writing.unlock();
    }
  }

  private void end() {
    try {
      if (!writing.tryLock(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    progress.clear();
    console.tell(Sentences.say("run.ended"));
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
