package org.translint.quantity;

import org.translint.text.Span;

/**
 * A number, a date or a time of day as it stands in a text, with what it may be worth. Immutable.
 */
public sealed interface Quantity permits Amount, CalendarDate, ClockTime {

  /** Where it stands, in the document's text, with its unit, percent sign or month. */
  Span span();

  /** How it is written. */
  Writing writing();

  /** How a quantity is written. */
  enum Writing {
    /** In digits of any script: 1,250, ١٢٥٠. */
    FIGURES,
    /** In words: two hundred, dua ratus, 二百. */
    WORDS,
    /** In both: 2 million, 1,2 miliar, 3万. */
    MIXED
  }
}
