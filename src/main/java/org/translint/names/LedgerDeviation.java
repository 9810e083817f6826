package org.translint.names;

import org.translint.names.ledger.Entry;
import org.translint.text.Span;

/**
 * A place where an article writes a name otherwise than the ledger approves.
 *
 * @param entry of the person who is meant, in the article's language
 * @param span in the document's text
 * @param written the text of the span
 * @param replacement the part of the ledger's form that belongs there
 * @param marksAlone whether only accents, capitals or hyphens differ
 * @param confidence from 0 to 1
 */
public record LedgerDeviation(
    Entry entry,
    Span span,
    String written,
    String replacement,
    boolean marksAlone,
    double confidence) {}
