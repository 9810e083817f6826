/** The report for translation systems: XLIFF with what is wrong marked in the translations. */
@NullMarked
package org.translint.report.xliff;

import org.jspecify.annotations.NullMarked;
