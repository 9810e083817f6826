package org.translint.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets some work come to its end when the process is told to end, as by Ctrl-C: asks it to stop,
 * and gives it a moment. The exit code is then that of the signal.
 */
final class Interruption implements AutoCloseable {

  private static final long MOMENT_MILLIS = 1_700;

  private final Console console;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Thread hook;

  /**
   * Begins to listen.
   *
   * @param console is told where the moment was not enough
   * @param stop asks the work to stop, on another thread
   */
  Interruption(Console console, Runnable stop) {
    this.console = console;
    hook =
        new Thread(
            () -> {
              stop.run();
              await();
            },
            "translint-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      if (!end.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
        console.tell(Sentences.say("check.unwritten"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is at its end. */
  @Override
  public void close() {
    end.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
