package org.translint.quantity.unit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.translint.text.Span;

/**
 * A unit or currency beside a number.
 *
 * @param span of its name or sign, in the text
 * @param units what it may stand for, at least one: CLDR's ids ({@code length-kilometer}) and
 *     {@code currency-} with ISO 4217's code
 */
public record UnitMention(Span span, Set<String> units) {

  public UnitMention {
    units = Collections.unmodifiableSet(new TreeSet<>(units));
  }
}
