/**
 * What a newsroom has decided about findings: which of them it accepts, which words, names and
 * recurring paragraphs; read from a table that people review, and written back into it.
 */
@NullMarked
package org.translint.decisions;

import org.jspecify.annotations.NullMarked;
