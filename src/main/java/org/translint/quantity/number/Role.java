package org.translint.quantity.number;

import java.util.Locale;

/** What a word does in a number; the lists of words name them in lower case with hyphens. */
enum Role {
  /** A number of its own: seven, dua puluh satu, mille. */
  NUMBER,
  /** The number one, which is also an article or a pronoun: only read where more follows. */
  ONE,
  /** A number only before a plural, such as the French "neuf", which is also new. */
  BEFORE_PLURAL,
  /** Multiplies what stands before it: hundred, ribu, millions. */
  SCALE,
  /** Multiplies figures only: bn, jt. */
  FIGURE_SCALE,
  /** Multiplies figures with a sign of currency only: $3m. */
  MONEY_SCALE,
  /** Which one in a row: third, ketiga. */
  ORDINAL,
  /** Which one after a noun, "both" elsewhere: the Indonesian "kedua". */
  ORDINAL_AFTER_NOUN,
  /** Turns the figures behind its hyphen into an ordinal: ke-3. */
  ORDINAL_PREFIX,
  /** Turns the figures that it touches into an ordinal: 3rd, 36e, 第3の. */
  ORDINAL_SUFFIX,
  /** A denominator after a number, with its value: thirds, tiers, pertiga. */
  DENOMINATOR,
  /** A denominator after one or "a" and before "of" only: a third of. */
  ONE_DENOMINATOR,
  /** A part that is one word, with its value: half, sepertiga, نصف. */
  PORTION,
  /** Half as much again as its last unit, behind a number: and a half, et demi. */
  HALF_MORE,
  /** About so many: ratusan, dozens; multiplies a number before it: two dozen. */
  VAGUE,
  /** Says as much as its number of hours: around the clock. */
  DAY_LONG,
  /** A decade as a word: nineties, التسعينات. */
  DECADE,
  /** Turns the figures that it touches into a decade: 1990-an, 1990s. */
  DECADE_SUFFIX,
  /** Turns a multiple of ten behind it into a decade: années 90. */
  DECADE_PREFIX,
  /** A hundred years behind their number, of which a decade may follow: 20世纪80年代. */
  CENTURY,
  /** Hundredths: percent, pour cent; with its value, a part of one or several: basis points, 割. */
  PERCENT,
  /** Stands between the parts of one number: and, و. */
  AND,
  /** An {@link #AND} that joins the last figures of a number as well: 981 ألف و173. */
  FIGURES_AND,
  /** Begins a range, whose ends no {@link #FIGURES_AND} joins: بين ألف و500. */
  BETWEEN,
  /** Stands between the ends of a range: to, sampai. */
  TO,
  /** Stands between two numbers of which one may be scaled with the other: 3 or 4 million. */
  OR,
  /** Stands between days and the 24 {@link #HOURS} of each: 3 x 24 jam. */
  TIMES,
  /** The unit behind {@link #TIMES} and 24. */
  HOURS,
  /** Stands between the numbers of a score: à, 比. */
  SCORE,
  /** The decimal sign as a word: koma, virgule. */
  POINT,
  /** Stands between a part and its whole: of, de. */
  OF,
  /** A word after which {@link #ORDINAL_AFTER_NOUN} says "both". */
  FUNCTION,
  /** The minus as a word: minus 18 derajat, 零下. */
  MINUS,
  /** A unit behind which {@link #HUNDREDTHS} of it may be told: 47円76銭. */
  WHOLE,
  /** The unit that is a hundredth of {@link #WHOLE}. */
  HUNDREDTHS,
  /** What is counted, where numerals stand alone before it only: 人, 年. */
  COUNTER,
  /** Looks like a number, or has one in it, and is none. */
  NOT,
  /** With the figure behind it, a name: Covid-19 is 新冠 too. */
  NAMING,
  /** Looks like a multiplier, and is another word: 千克. */
  NOT_SCALE;

  /** The role of that name. */
  static Role of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
