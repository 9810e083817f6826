/** Compares the quantities of a source with those of its translation, by their values. */
@NullMarked
package org.translint.quantity.compare;

import org.jspecify.annotations.NullMarked;
