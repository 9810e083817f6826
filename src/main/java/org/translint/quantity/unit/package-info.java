/** Knows units and currencies: their names, signs and conversions. */
@NullMarked
package org.translint.quantity.unit;

import org.jspecify.annotations.NullMarked;
