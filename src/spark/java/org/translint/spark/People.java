package org.translint.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.translint.names.index.BatchPeople;
import org.translint.names.index.BatchPeople.Belonging;

/**
 * Whom a batch names, to be asked on any machine: the name of the index's file, and two bits for
 * each form. Immutable.
 */
final class People implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nobody is compared with anybody. */
  static final People NOBODY = new People("", List.of(), null);

  private static final int FORMS_AT_A_TIME = 20_000;

  private static final Last<BatchPeople> OPEN = new Last<>();

  private final String index;
  private final ArrayList<Range> ranges;
  private final @Nullable Broadcast<Bits> bits;

  /** Numbers of forms, the last not included. */
  record Range(int from, int to) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /** Which forms belong to others, as it travels. */
  private record Bits(BitSet drifting, BitSet owning) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /** The same of one range, by number: bits would begin at 0 in each of very many ranges. */
  private static final class Seen implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int[] drifting;
    private final int[] owning;

    Seen(Belonging some) {
      drifting = some.drifting().stream().toArray();
      owning = some.owning().stream().toArray();
    }

    void addTo(Belonging all) {
      for (int number : drifting) {
        all.drifting().set(number);
      }
      for (int number : owning) {
        all.owning().set(number);
      }
    }
  }

  private People(String index, List<Range> ranges, @Nullable Broadcast<Bits> bits) {
    this.index = index;
    this.ranges = new ArrayList<>(ranges);
    this.bits = bits;
  }

  /**
   * Looks at all forms once, on all machines.
   *
   * @param index name of the file that Spark takes there
   */
  static People decided(JavaSparkContext spark, String index) {
    List<Range> ranges = ranges(NamesFile.open(index).size(), spark.defaultParallelism());
    Belonging all = new Belonging();
    spark
        .parallelize(ranges, Math.max(1, ranges.size()))
        .map(range -> seen(index, range))
        .collect()
        .forEach(some -> some.addTo(all));
    return new People(index, ranges, spark.broadcast(new Bits(all.drifting(), all.owning())));
  }

  /** Forms of high rank have more to do with others, so that ranges are short. */
  private static List<Range> ranges(int size, int cores) {
    int step = Math.max(1, Math.min(FORMS_AT_A_TIME, size / (4 * Math.max(1, cores)) + 1));
    List<Range> ranges = new ArrayList<>();
    for (int from = 0; from < size; from += step) {
      ranges.add(new Range(from, Math.min(size, from + step)));
    }
    return ranges;
  }

  private static Seen seen(String index, Range range) {
    try {
      return new Seen(BatchPeople.belonging(NamesFile.open(index), range.from(), range.to()));
    } catch (IOException e) {
      throw new UncheckedIOException("the index of names cannot be read", e);
    }
  }

  boolean isNobody() {
    return bits == null;
  }

  List<Range> ranges() {
    return ranges;
  }

  /** The same as the checks ask it; on this machine, shared by all tasks. */
  BatchPeople batch() {
    if (bits == null) {
      throw new IllegalStateException("nobody is compared");
    }
    Bits known = bits.value();
    return OPEN.get(
        index,
        name ->
            new BatchPeople(NamesFile.open(name), new Belonging(known.drifting(), known.owning())));
  }
}
