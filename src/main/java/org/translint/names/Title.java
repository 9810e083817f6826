package org.translint.names;

/**
 * A word before a name that says who is meant.
 *
 * @param word in lower case
 * @param kind how much it tells
 * @param sex the sex that it tells, if any
 */
public record Title(String word, Kind kind, Sex sex) {

  /** How much a title tells of its bearer. */
  public enum Kind {
    /** Everybody may bear it: Mr, Mme. */
    HONORIFIC,
    /** Few in one article bear it: president, coach. */
    OFFICE
  }

  /** The sex of a bearer. */
  public enum Sex {
    FEMALE,
    MALE,
    ANY;

    /** Whether somebody may be of both. */
    public boolean agrees(Sex other) {
      return this == ANY || other == ANY || this == other;
    }
  }
}
