package org.translint.language;

import java.util.concurrent.FutureTask;

/**
 * Loads what will be wanted soon, on a thread of its own that keeps no process alive. What fails
 * there fails again where it is used, and is told there.
 */
public final class Ahead {

  private Ahead() {}

  /** Begins to load, on a thread of that name. */
  public static void load(String name, Runnable loading) {
    Thread thread = new Thread(new FutureTask<>(loading, true), name);
    thread.setDaemon(true);
    thread.start();
  }
}
