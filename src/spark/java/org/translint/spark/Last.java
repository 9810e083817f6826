package org.translint.spark;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a process has made for the run that it works for, shared by its tasks: a process that works
 * for many runs, one after another, keeps that of the last one alone. What is dropped is not
 * closed, since a late task of the run before may still be at it; it goes when that has ended.
 * Thread-safe.
 */
final class Last<T> {

  private @Nullable String name;
  private @Nullable T thing;

  /** The thing of this name, made by {@code maker} where another one or none is kept. */
  synchronized T get(String wanted, Function<String, T> maker) {
    T kept = thing;
    if (kept != null && wanted.equals(name)) {
      return kept;
    }
    // Both do not have room at once.
    name = null;
    thing = null;
    T made = maker.apply(wanted);
    name = wanted;
    thing = made;
    return made;
  }
}
