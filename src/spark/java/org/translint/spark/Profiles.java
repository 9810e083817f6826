package org.translint.spark;

import java.util.ArrayList;
import java.util.List;
import org.translint.names.index.NameTally;
import org.translint.names.sound.NameKeys;

/** Brings together whom one form is used for, of whom only the first matter. Stateless. */
final class Profiles {

  /** So many wait before those are left out that do not matter. */
  private static final int MOST_WAITING = 2048;

  private Profiles() {}

  /** Some profiles of a form, packed {@link PersonTally}s, and one more; the list is used up. */
  static List<byte[]> with(List<byte[]> some, byte[] one) {
    some.add(one);
    return some.size() > MOST_WAITING ? first(some) : some;
  }

  /** Profiles of a form, those of two parts of a batch; the lists are used up. */
  static List<byte[]> both(List<byte[]> some, List<byte[]> others) {
    some.addAll(others);
    return some.size() > MOST_WAITING ? first(some) : some;
  }

  private static List<byte[]> first(List<byte[]> some) {
    List<byte[]> first = new ArrayList<>();
    NameTally.first(unpacked(some)).forEach(tally -> first.add(new PersonTally(tally).packed()));
    return first;
  }

  private static List<NameTally> unpacked(List<byte[]> some) {
    List<NameTally> tallies = new ArrayList<>();
    some.forEach(one -> tallies.add(((PersonTally) Tally.of(one)).names()));
    return tallies;
  }

  /** What the index of names takes of a form. */
  static byte[] form(String form, List<byte[]> profiles, NameKeys keys) {
    return NameTally.form(form, unpacked(profiles), keys);
  }
}
