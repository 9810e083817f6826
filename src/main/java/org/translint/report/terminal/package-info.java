/** The report for people at a terminal: lines of text, cut to its width. */
@NullMarked
package org.translint.report.terminal;

import org.jspecify.annotations.NullMarked;
