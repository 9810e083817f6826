package org.translint.check.script;

import org.translint.text.Span;

/**
 * Something written in the wrong width.
 *
 * @param span in the document's text
 * @param right the same in the right width
 */
record Misfit(Span span, String right) {}
