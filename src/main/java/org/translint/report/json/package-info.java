/** The reports for programs that keep to the JSON format of translint. */
@NullMarked
package org.translint.report.json;

import org.jspecify.annotations.NullMarked;
