package org.translint.check.spelling;

import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * A word, or a part of a compound, that the dictionary does not know.
 *
 * @param span in the document's text
 * @param text the text of the span
 * @param sentence where it stands
 * @param role what its place says about it
 */
record UnknownForm(Span span, String text, Sentence sentence, Role role) {

  /** What the place of a form says about it. */
  enum Role {
    /** In lower case. */
    ORDINARY,
    /** In a script that has no case. */
    CASELESS,
    /** With a pronoun behind a hyphen: a verb, whatever its first letter. */
    VERB,
    /** Capitalised where a sentence or quotation begins, where any word would be. */
    INITIAL,
    /** Capitalised elsewhere: a name, most likely. */
    CAPITALISED
  }
}
