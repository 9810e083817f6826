package org.translint.quantity.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of the data of one passage.
 *
 * @param kept pairs of one value
 * @param changed pairs of which the translation's has another value than the source's
 * @param missing what the source alone has, there and nearby
 * @param added what the translation alone has, there and nearby
 */
public record Comparison(
    List<Pair> kept, List<Pair> changed, List<Datum> missing, List<Datum> added) {

  public Comparison {
    kept = List.copyOf(kept);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    added = List.copyOf(added);
  }

  /** The same in which those kept pairs that are {@code wrong} are changed ones. */
  public Comparison withChanged(Predicate<Pair> wrong) {
    List<Pair> right = kept.stream().filter(wrong.negate()).toList();
    List<Pair> all = Stream.concat(changed.stream(), kept.stream().filter(wrong)).toList();
    return new Comparison(right, all, missing, added);
  }
}
