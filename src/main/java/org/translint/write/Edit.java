package org.translint.write;

import org.translint.finding.Fix;
import org.translint.text.Span;

/**
 * A fix as a change of a file's text.
 *
 * @param fix what it is made of
 * @param span in the file's text, which the replacement takes; may be empty
 * @param replacement as the file has it
 */
record Edit(Fix fix, Span span, String replacement) {

  /** The same with the characters escaped that begin markup. */
  Edit escaped() {
    return new Edit(fix, span, replacement.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
