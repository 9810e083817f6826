/** The report for editors: one HTML page. */
@NullMarked
package org.translint.report.html;

import org.jspecify.annotations.NullMarked;
