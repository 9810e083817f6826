package org.translint.run;

import java.util.Arrays;

/**
 * Tells what a batch has more than once, by digests: eight bytes for each place where something
 * stands. Not thread-safe while digests are added.
 */
final class Repeats {

  private long[] digests = new long[256];
  private int size;
  private boolean isSorted;

  void add(long digest) {
    if (size == digests.length) {
      digests = Arrays.copyOf(digests, size * 2);
    }
    digests[size++] = digest;
    isSorted = false;
  }

  /** Prepares the answers: nothing is added from now on. */
  void seal() {
    digests = Arrays.copyOf(digests, size);
    Arrays.sort(digests);
    isSorted = true;
  }

  /** Whether the batch has it. */
  boolean has(long digest) {
    return place(digest) >= 0;
  }

  /** Whether the batch has it in two places or more. */
  boolean hasSeveral(long digest) {
    int place = place(digest);
    return place >= 0
        && ((place > 0 && digests[place - 1] == digest)
            || (place + 1 < size && digests[place + 1] == digest));
  }

  private int place(long digest) {
    if (!isSorted) {
      throw new IllegalStateException("not sealed yet");
    }
    return Arrays.binarySearch(digests, digest);
  }
}
