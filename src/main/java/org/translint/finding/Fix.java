package org.translint.finding;

import org.translint.text.Span;

/**
 * A change that would mend a fault.
 *
 * @param span what is replaced, in the document's text; may be empty (an insertion)
 * @param replacement what stands there afterwards
 * @param applicability who may apply it
 */
public record Fix(Span span, String replacement, Applicability applicability) {

  /** Who may apply a fix. */
  public enum Applicability {
    /** A program, unseen: the evidence leaves no other reading. */
    SAFE,
    /** A program, when a person says so. */
    UNSAFE,
    /** Nobody: it shows what is meant. */
    DISPLAY
  }
}
