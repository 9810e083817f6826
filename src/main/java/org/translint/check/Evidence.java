package org.translint.check;

/**
 * Something in a sentence that its translation should show too.
 *
 * @param kind what it is
 * @param key the same in both languages
 */
record Evidence(Kind kind, String key) {

  /** What evidence there is, and how far to trust it. */
  enum Kind {
    /** A number by its value. */
    NUMBER(0.9, 0.6),
    /** A word of a name, or another word in Latin letters amid another script. */
    NAME(0.9, 0.3),
    /** The consonants of what may be a name, across spellings and scripts. */
    SOUND(0.5, 0.1),
    /** A word that the lexicon knows in both languages. */
    CONCEPT(0.6, 0.35);

    private final double trust;
    private final double usualRate;

    Kind(double trust, double usualRate) {
      this.trust = trust;
      this.usualRate = usualRate;
    }

    /** From 0 to 1: how much being shared tells, against chance. */
    double trust() {
      return trust;
    }

    /** From 0 to 1: the part that a translation shows, where the texts themselves do not tell. */
    double usualRate() {
      return usualRate;
    }
  }
}
