package org.translint.names.source;

import org.jspecify.annotations.Nullable;
import org.translint.names.Title;
import org.translint.text.Span;

/**
 * A word of the translation that may be part of a name.
 *
 * @param text as it is written, without clitics, with plain apostrophes
 * @param span in the translation's text
 * @param sentence its number
 * @param bead the number of its bead
 * @param joined whether it follows the part before it in one name
 * @param ordinary whether the language has it as a word that needs no capital
 * @param atStart whether a capital says nothing of it here
 * @param title the title before it, or null
 */
record TargetPart(
    String text,
    Span span,
    int sentence,
    int bead,
    boolean joined,
    boolean ordinary,
    boolean atStart,
    @Nullable Title title) {}
