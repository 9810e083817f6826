package org.translint.check.hygiene;

import org.translint.text.Span;

/**
 * Words that stand several times in a row.
 *
 * @param span from the first time to the last
 * @param once the first time
 * @param times how often
 */
record Loop(Span span, Span once, int times) {}
