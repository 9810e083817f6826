package org.translint.names.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKeys;

/** One run of the benchmark: adds a batch, asks for all that drifts, measures look-ups. */
public final class ScaleRun {

  private static final int LOOKUPS = 20_000;
  private static final int MOST_NEIGHBOURS = 64;

  private ScaleRun() {}

  /**
   * What a run measured; times in nanoseconds.
   *
   * @param pairs of forms that share a key, by looking each up
   * @param allPairs the same number by comparing all pairs; -1 where that was not done
   */
  public record Result(
      int forms,
      long add,
      long finish,
      long drift,
      long drifted,
      double lookupMean,
      long lookupP99,
      long pairs,
      long lookupAll,
      long allPairs,
      long compareAll) {}

  /**
   * Runs it.
   *
   * @param compare whether to compare all pairs of forms too
   */
  public static Result run(int articles, IntFunction<List<NameUse>> batch, boolean compare)
      throws IOException {
    long start = System.nanoTime();
    try (NameIndexWriter writer = NameIndexWriter.open()) {
      for (int i = 0; i < articles; i++) {
        writer.add("en/" + i + ".txt", batch.apply(i));
      }
      long added = System.nanoTime();
      try (NameIndex index = writer.finish();
          BatchPeople people = new BatchPeople(index)) {
        long finished = System.nanoTime();
        long drifted = 0;
        for (int i = 0; i < articles; i++) {
          for (NameUse use : batch.apply(i)) {
            drifted += people.drift(use, "en/" + i + ".txt").isPresent() ? 1 : 0;
          }
        }
        long done = System.nanoTime();
        long[] lookups = lookups(index);
        long[] pairs = compare ? pairs(index) : new long[] {-1, 0, -1, 0};
        return new Result(
            index.size(),
            added - start,
            finished - added,
            done - finished,
            drifted,
            Arrays.stream(lookups).average().orElse(0),
            lookups[lookups.length * 99 / 100],
            pairs[0],
            pairs[1],
            pairs[2],
            pairs[3]);
      }
    }
  }

  /** Times of look-ups of forms at random, sorted; after some to warm up. */
  private static long[] lookups(NameIndex index) throws IOException {
    Random random = new Random(7);
    long[] times = new long[LOOKUPS];
    for (int i = -LOOKUPS; i < LOOKUPS; i++) {
      IndexedForm form = index.form(random.nextInt(index.size()));
      long start = System.nanoTime();
      index.neighbours(form, MOST_NEIGHBOURS);
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return times;
  }

  /** How many pairs share a key, and in what time: by the index, and by comparing all. */
  private static long[] pairs(NameIndex index) throws IOException {
    long start = System.nanoTime();
    long found = 0;
    for (int i = 0; i < index.size(); i++) {
      found += index.neighbours(index.form(i), index.size()).size();
    }
    long looked = System.nanoTime();
    List<Set<String>> keys = new ArrayList<>();
    NameKeys nameKeys = new NameKeys();
    for (int i = 0; i < index.size(); i++) {
      IndexedForm form = index.form(i);
      keys.add(Set.copyOf(FormKeys.of(form.language(), nameKeys.key(form.form()), List.of())));
    }
    long compared = 0;
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        compared += Collections.disjoint(keys.get(i), keys.get(j)) ? 0 : 1;
      }
    }
    return new long[] {found / 2, looked - start, compared, System.nanoTime() - looked};
  }
}
