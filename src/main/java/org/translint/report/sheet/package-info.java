/**
 * Findings as rows, for people who review them in a spreadsheet program: CSV and Excel workbooks,
 * and reading back what the reviewers decided.
 */
@NullMarked
package org.translint.report.sheet;

import org.jspecify.annotations.NullMarked;
