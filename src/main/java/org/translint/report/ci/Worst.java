package org.translint.report.ci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The worst of what comes by, up to a limit, in memory that the limit bounds: by rank, then by
 * confidence; of those alike the first. Not thread-safe.
 *
 * @param <R> ranks, the worst first; nothing is as bad as what has none, a failure
 * @param <T> what is kept
 */
final class Worst<R extends Comparable<R>, T> {

  private final int limit;
  private final Comparator<Entry<R, T>> worstFirst =
      Comparator.<Entry<R, T>, R>comparing(
              Entry::rank, Comparator.nullsFirst(Comparator.<R>naturalOrder()))
          .thenComparing(Comparator.<Entry<R, T>>comparingDouble(Entry::confidence).reversed())
          .thenComparingLong(Entry::number);
  private final PriorityQueue<Entry<R, T>> kept = new PriorityQueue<>(worstFirst.reversed());
  private long seen;

  /** Something kept, with its number among all that came by. */
  private record Entry<R, T>(@Nullable R rank, double confidence, long number, T value) {}

  Worst(int limit) {
    this.limit = limit;
  }

  /**
   * Shows one more.
   *
   * @param rank how bad it is, or null for a failure
   * @param confidence from 0 to 1
   * @param maker makes what is to be kept, and is not asked where it would be left out
   */
  void add(@Nullable R rank, double confidence, Supplier<T> maker) {
    long number = seen++;
    if (kept.size() == limit) {
      Entry<R, T> least = kept.element();
      if (worstFirst.compare(new Entry<>(rank, confidence, number, least.value()), least) > 0) {
        return;
      }
      kept.remove();
    }
    kept.add(new Entry<>(rank, confidence, number, maker.get()));
  }

  /** What was kept, the worst first. */
  List<T> worstFirst() {
    return sorted(worstFirst);
  }

  /** What was kept, in the order in which it came. */
  List<T> inOrder() {
    return sorted(Comparator.comparingLong(Entry::number));
  }

  private List<T> sorted(Comparator<Entry<R, T>> order) {
    List<Entry<R, T>> entries = new ArrayList<>(kept);
    entries.sort(order);
    return entries.stream().map(Entry::value).toList();
  }

  /** How many came by. */
  long seen() {
    return seen;
  }

  /** How many of them were not kept. */
  long leftOut() {
    return seen - kept.size();
  }
}
