package org.translint.spark;

import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;

/**
 * A number, such as that of the articles of a language.
 *
 * @param count 1 or more
 */
record CountTally(long count) implements Tally {

  @Override
  public CountTally plus(Tally other) {
    return new CountTally(count + ((CountTally) other).count);
  }

  @Override
  public Kind kind() {
    return Kind.COUNT;
  }

  @Override
  public void pack(PackedOutput out) {
    out.number(count);
  }

  static CountTally unpacked(PackedInput in) {
    return new CountTally(in.number());
  }
}
