/** Reports of a run: one class per format, each fed article by article. */
@NullMarked
package org.translint.report;

import org.jspecify.annotations.NullMarked;
