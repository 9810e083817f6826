package org.translint.names.compare;

/**
 * In what two words of names differ.
 *
 * @param kind what joins or parts them
 * @param sound what their sounds differ in, in consonants: 1 is a whole one
 * @param edits letters to change, add, drop or exchange with the next
 * @param length letters of the shorter
 * @param longest letters of the longer
 * @param sameStart whether the first sounds agree
 * @param samePrefix how many letters they begin with in common
 * @param likeness of their sounds, from 0 to 1
 * @param crossesWritings whether they are in different writings
 */
record PartDifference(
    Kind kind,
    double sound,
    int edits,
    int length,
    int longest,
    boolean sameStart,
    int samePrefix,
    double likeness,
    boolean crossesWritings) {

  private static final double SAME_SOUND = 0.999;
  private static final double CLOSE = 0.9;
  private static final double MOST_SOUND = 3;
  private static final double MOST_EDITS = 4;
  private static final double LONG = 10;

  /** A trait that speaks for one name or for two; {@code names/compare/weights.tsv} weighs it. */
  enum Trait {
    /** Every pair has it. */
    ALWAYS,
    /** Consonants’ worth of sounds that differ. */
    SOUND,
    /** Letters that differ. */
    EDITS,
    /** Letters that differ, of all. */
    SHARE_EDITED,
    /** How long the shorter is. */
    LENGTH,
    /** The first sounds differ. */
    OTHER_START,
    /** Only the ends differ. */
    ONLY_THE_END,
    /** They may be read the same. */
    SAME_SOUND,
    /** Another word of the names agrees. */
    COMPANY,
    /** A man’s and a woman’s form. */
    GENDER,
    /** One is the other with an ending. */
    DERIVED,
    /** Two common given names. */
    TWO_GIVEN,
    /** They are in different writings. */
    OTHER_WRITING
  }

  /** What joins or parts two words of names, where it is more than their likeness. */
  enum Kind {
    /** The same letters, but for accents, hyphens and such. */
    SAME_LETTERS,
    /** An initial and a name that begins with it. */
    INITIAL,
    /** A given name and a familiar form of it. */
    NICKNAME,
    /** The same letters in another order, as a slip of the keys leaves them. */
    SHUFFLED,
    /** A man’s and a woman’s form. */
    GENDER,
    /** Two common given names. */
    TWO_GIVEN,
    /** One is the other with an ending: Robert, Roberts. */
    DERIVED,
    /** Nothing of these. */
    PLAIN
  }

  /** Whether they may be read the same. */
  boolean soundsSame() {
    return likeness >= SAME_SOUND;
  }

  /** Whether they are so alike that several words may be read as one for it. */
  boolean isClose() {
    return kind == Kind.SAME_LETTERS || likeness >= CLOSE;
  }

  /** How early the pair is taken when names are laid side by side. */
  double rank() {
    return switch (kind) {
      case SAME_LETTERS -> 2 + length / 100.0;
      case NICKNAME -> 0.9;
      case INITIAL -> 0.6;
      default -> {
        double letters = crossesWritings ? likeness : 1 - (double) edits / Math.max(1, longest);
        yield (likeness + letters) / 2;
      }
    };
  }

  /** Whether all that differs is at the end. */
  boolean differsAtEnd() {
    return samePrefix >= length - 1 && samePrefix >= 2;
  }

  /** How far each trait of the difference applies, to be weighed. */
  double of(Trait trait, boolean hasCompany) {
    boolean letters = kind == Kind.SAME_LETTERS;
    return switch (trait) {
      case ALWAYS -> 1;
      case SOUND -> letters ? 0 : Math.min(MOST_SOUND, sound);
      case EDITS -> letters ? 0 : Math.min(MOST_EDITS, edits);
      case SHARE_EDITED -> letters ? 0 : (double) edits / Math.max(1, longest);
      case LENGTH -> Math.min(LONG, length) / LONG;
      case OTHER_START -> of(!sameStart);
      case ONLY_THE_END -> of(!letters && !soundsSame() && differsAtEnd());
      case SAME_SOUND -> of(letters || soundsSame());
      case COMPANY -> of(hasCompany);
      case GENDER -> of(kind == Kind.GENDER);
      case DERIVED -> of(kind == Kind.DERIVED);
      case TWO_GIVEN -> of(kind == Kind.TWO_GIVEN);
      case OTHER_WRITING -> of(crossesWritings);
    };
  }

  private static double of(boolean applies) {
    return applies ? 1 : 0;
  }
}
