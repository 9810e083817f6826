/** Checks of characters: lookalikes, forms of another country, widths. */
@NullMarked
package org.translint.check.script;

import org.jspecify.annotations.NullMarked;
