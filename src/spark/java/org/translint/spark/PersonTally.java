package org.translint.spark;

import org.translint.facts.PackedInput;
import org.translint.facts.PackedOutput;
import org.translint.names.index.NameTally;

/**
 * How one form is used for one person.
 *
 * @param names what the index of names counts; used up by adding
 */
record PersonTally(NameTally names) implements Tally {

  @Override
  public PersonTally plus(Tally other) {
    return new PersonTally(names.plus(((PersonTally) other).names));
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }

  @Override
  public void pack(PackedOutput out) {
    out.bytes(names.packed());
  }

  static PersonTally unpacked(PackedInput in) {
    return new PersonTally(NameTally.unpacked(in.bytes()));
  }
}
