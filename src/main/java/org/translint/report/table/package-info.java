/** Reports as tables, for spreadsheets. */
@NullMarked
package org.translint.report.table;

import org.jspecify.annotations.NullMarked;
