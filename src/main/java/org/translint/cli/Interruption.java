package org.translint.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets some work come to its end when the process is told to end, as by Ctrl-C: asks it to stop,
 * and gives it a moment. The exit code is then that of the signal.
 */
final class Interruption {

  private static final long MOMENT_MILLIS = 1_700;

  private final Console console;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Console console, Runnable stop) {
    this.console = console;
    hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "translint-interruption");
  }

  /**
   * Does some work, and stops it where the process is told to end.
   *
   * @param stop asks the work to stop, on another thread
   * @param console is told where the moment was not enough
   */
  static <T> T heededBy(Callable<T> work, Runnable stop, Console console) throws Exception {
    Interruption interruption = new Interruption(console, stop);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    try {
      return work.call();
    } finally {
      interruption.end();
    }
  }

  /** Where a moment is not enough, the reports are left as they were before the run. */
  private void await() {
    try {
      if (!end.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        console.tell(Sentences.say("check.unwritten"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    end.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
