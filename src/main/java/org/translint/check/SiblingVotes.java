package org.translint.check;

/**
 * What the other translations of a story do where one has a fault against the source.
 *
 * @param others how many other translations there are
 * @param alike how many of them have the same fault, with the same value, at the same place of the
 *     source
 * @param keeping how many of them are known to render that place rightly
 */
public record SiblingVotes(int others, int alike, int keeping) {

  /** Where there are no other translations. */
  public static final SiblingVotes NONE = new SiblingVotes(0, 0, 0);

  /** Whether most of them, and more than one, agree with the translation against the source. */
  public boolean areAgainstTheSource() {
    return alike > 1 && 2 * alike > others;
  }

  /** Whether several agree with the source, and none with the translation. */
  public boolean areForTheSource() {
    return keeping > 1 && alike == 0;
  }
}
