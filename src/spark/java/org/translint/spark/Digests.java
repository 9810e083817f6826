package org.translint.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/** A set of digests, eight bytes each. Immutable. */
final class Digests implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long[] sorted;

  Digests(Collection<Long> digests) {
    sorted = digests.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  boolean has(long digest) {
    return Arrays.binarySearch(sorted, digest) >= 0;
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }
}
