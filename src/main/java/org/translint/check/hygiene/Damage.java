package org.translint.check.hygiene;

import org.jspecify.annotations.Nullable;
import org.translint.text.Span;

/**
 * A place where characters are not those that were written.
 *
 * @param kind what happened to them
 * @param span where, in the document's text
 * @param repaired what should stand there; empty where nothing should, null where nobody can know
 * @param isSure whether the repair leaves no other reading
 */
record Damage(DamageKind kind, Span span, @Nullable String repaired, boolean isSure) {

  /** The same somewhere else. */
  Damage shift(int distance) {
    return new Damage(kind, span.shift(distance), repaired, isSure);
  }
}
