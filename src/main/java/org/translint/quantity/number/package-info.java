/** Finds numbers, in digits of any script and in words. */
@NullMarked
package org.translint.quantity.number;

import org.jspecify.annotations.NullMarked;
